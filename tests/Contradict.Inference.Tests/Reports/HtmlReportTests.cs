using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed partial class HtmlReportTests
{
    public static TheoryData<string> HostileTexts => new(
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "<!--<script>",
        "{{script}} {{data}}",
        "\u202Etxet desrever",
        "javascript:alert(1)",
        "a\u0000b\u2028c\ud800d");

    private static string Render(ReportContent content)
    {
        using var output = new MemoryStream();
        HtmlReport.Write(output, content);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static JsonElement DataOf(string page) => JsonDocument.Parse(DataElement().Match(page).Groups[1].Value).RootElement;

    [GeneratedRegex("""<script type="application/json" id="data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex DataElement();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    private static ReportContent Hostile(string text)
    {
        var a = Example.Statement("a1#1", text, text, source: text, start: 0);
        var b = Example.Statement("b1#1", text, text + "!", SpeakerKind.Person, text, 0);
        var pair = Example.Pair(a, b, Example.Reason(text, new TextSpan(0, 2), new TextSpan(0, text.Length + 50)));
        Article[] articles = [new("a1", text, text, text, null, text), new("b1", text, null, null, null, text)];
        return new ReportContent
        {
            Articles = articles,
            Statements = [a, b],
            Pairs = [pair],
            Sources = [new(text, "outlet", 0.5, 0.2, 0.8, 3, 2, 1)],
            Summary = ReportSummary.Of(articles, [a, b], [pair], text, [text]),
        };
    }

    [Fact]
    public void The_same_content_gives_the_same_page()
    {
        var page = Render(SampleSet.Content());

        // Left for a person to look at.
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "sample-report.html"), page);
        Assert.Equal(page, Render(SampleSet.Content()));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_adds_no_element(string text)
    {
        static IEnumerable<string> Elements(string page) => Tag().Matches(DataElement().Replace(page, "")).Select(tag => tag.Value.Split(' ', '>')[0]);

        Assert.Equal(Elements(Render(Hostile("plain words"))), Elements(Render(Hostile(text))));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_reaches_the_reader_as_it_is(string text)
    {
        var shown = new string([.. text.EnumerateRunes().SelectMany(rune => rune.ToString())]);

        Assert.Equal(shown, DataOf(Render(Hostile(text))).GetProperty("statements")[0].GetProperty("text").GetString());
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void The_embedded_data_has_no_character_that_markup_reads(string text) =>
        Assert.DoesNotMatch("[<>&]", DataElement().Match(Render(Hostile(text))).Groups[1].Value);

    [Fact]
    public void No_text_can_close_the_element_that_isolates_its_direction()
    {
        using var html = new StringWriter();
        HtmlText.WriteIsolated(html, "a\u2069\u202eb\u2066");

        Assert.Equal("<bdi>ab</bdi>", html.ToString());
    }

    [Fact]
    public void The_markup_names_no_address_but_that_of_svg()
    {
        var page = DataElement().Replace(Render(SampleSet.Content()), "");

        Assert.Equal(["http://www.w3.org/2000/svg"], Regex.Matches(page, """(https?:)?//[a-z][^\s"'`<]*\.[^\s"'`<]+""").Select(match => match.Value).Distinct());
    }

    [Fact]
    public void The_policy_admits_the_page_own_script_and_nothing_else()
    {
        var page = Render(SampleSet.Content());
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        var script = Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        var style = Regex.Match(page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;

        Assert.Equal($"default-src 'none'; style-src {ReportResources.PolicyHash(style)}; script-src {ReportResources.PolicyHash(script)}; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void The_script_never_parses_data_as_markup() =>
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function", ReportResources.Script());

    [Fact]
    public void Without_scripts_the_strongest_contradictions_are_there_first()
    {
        var page = Render(SampleSet.Content());
        var shares = Regex.Matches(page, "<p class=\"strength\"><strong>(\\d+)%").Select(match => int.Parse(match.Groups[1].Value)).ToList();

        Assert.Equal(13, shares.Count);
        Assert.Equal(shares.OrderDescending(), shares);
    }

    [Fact]
    public void A_claim_carried_by_others_says_by_whom() => Assert.Contains("Coast Today", Render(SampleSet.Content()));

    [Fact]
    public void Sources_with_too_little_evidence_say_so() => Assert.Contains("Too little evidence (1 case)", Render(SampleSet.Content()));

    [Fact]
    public void A_sentence_on_what_was_thrown_away_is_shown() =>
        Assert.Contains("61 pairs were left out", WebUtility.HtmlDecode(Render(SampleSet.Content())));

    [Fact]
    public void A_set_without_anything_makes_a_page_too()
    {
        var page = Render(new ReportContent { Articles = [], Statements = [], Pairs = [], Sources = [], Summary = ReportSummary.Of([], [], [], "news 0.1.0", []) });

        Assert.Equal(0, DataOf(page).GetProperty("findings").GetArrayLength());
    }
}
