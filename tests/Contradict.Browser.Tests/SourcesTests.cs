using Contradict.Inference.Credibility;
using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class SourcesTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Long_records_stand_before_short_ones_and_those_before_none()
    {
        SourceCredibility[] sources =
        [
            new("Newcomer", "outlet", 0.98, 0.85, 1, 3, 3, 0),
            new("Silent", "outlet", null, null, null, 1, 1, 0),
            new("Old Hand", "outlet", 0.88, 0.71, 0.95, 20, 18, 2),
        ];
        await Open(SampleSet.Content() with { Sources = sources });
        await Show("sources");

        await Expect(Page.Locator(".sources tbody th")).ToHaveTextAsync(
            ["10 cases or more", "Old Hand", "Fewer than 10 cases: a few more may turn the order round", "Newcomer", "Too little evidence for a figure", "Silent"]);
    }

    [Fact]
    public async Task A_source_leads_to_what_it_said()
    {
        await Open(SampleSet.Content());
        await Show("sources");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Dana Reyes" }).ClickAsync();

        await Expect(Page.Locator("#speaker")).ToHaveValueAsync("Dana Reyes");
        Assert.All(await Cards.AllInnerTextsAsync(), card => Assert.Contains("Dana Reyes", card, StringComparison.Ordinal));
    }
}
