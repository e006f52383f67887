using Contradict.Inference.Reports;
using Contradict.Inference.Tests.Reports;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class LoadingTests(Chromium chromium) : ReportTest(chromium)
{
    public static TheoryData<string> Sets => ["sample", "many", "empty"];

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Every_part_shows_without_a_complaint_of_the_browser(string set)
    {
        await Open(Content(set));
        foreach (var part in new[] { "timeline", "matrix", "sources", "about", "findings" })
        {
            await Show(part);
            await Expect(Page.Locator($"#{part}")).ToBeVisibleAsync();
            await Expect(Page.Locator(".view:visible")).ToHaveCountAsync(1);
        }

        Assert.Empty(Report.Complaints);
    }

    [Fact]
    public async Task Nothing_but_the_file_itself_is_asked_for()
    {
        await Open(SampleSet.Content());
        await Show("timeline");

        Assert.Equal([Page.Url.Split('#')[0]], Report.Requests);
    }

    [Fact]
    public async Task Without_scripts_the_contradictions_are_there()
    {
        await Open(SampleSet.Content(), new() { JavaScriptEnabled = false });

        await Expect(Cards).ToHaveCountAsync(13);
        await Expect(Page.Locator("#filters")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_script_builds_the_cards_that_stand_in_the_markup()
    {
        await Open(SampleSet.Content());
        var built = await CardWords();
        await Report.DisposeAsync();
        await Open(SampleSet.Content(), new() { JavaScriptEnabled = false });

        Assert.Equal(built, await CardWords());
    }

    private static ReportContent Content(string set) => set switch
    {
        "sample" => SampleSet.Content(),
        "many" => ManyFindings.Content(),
        _ => new ReportContent
        {
            Articles = [],
            Statements = [],
            Pairs = [],
            Sources = [],
            Summary = ReportSummary.Of([], [], [], "news 0.1.0", []),
        },
    };

    // What both ways of making a card share: who, what, and how sure.
    private async Task<IEnumerable<string>> CardWords() => await Page
        .Locator("#list .card .badge, #list .card .kind, #list .card h3, #list .card .turn, #list .card blockquote, #list .card .strength strong")
        .AllTextContentsAsync();
}
