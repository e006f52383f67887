using System.Text.Json;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Xunit;
using static Contradict.Inference.Tests.Reports.Example;

namespace Contradict.Inference.Tests.Reports;

public sealed class FindingsFormatTests
{
    private static readonly ReportSummary Summary = new("A | flood\n# in <b>Brunn</b>", 2, 2, 2, 4, 3, 1, 0, 0, 0, "news@0.1.0", []);

    private static JudgedPair Told(string text) => Pair(Statement("a1#1", text: text), Statement("a2#1"), Reason("the dates clash", null, null));

    [Fact]
    public void Csv_has_one_row_a_pair_under_its_columns()
    {
        var lines = Csv(Told("The bridge, it is said, is open")).Split("\r\n");
        Assert.Equal("id,relation,probability,kind,update,speaker_a,source_a,published_a,statement_a,speaker_b,source_b,published_b,statement_b,reason", lines[0]);
        Assert.Equal("a1#1~a2#1,contradict,0.93,date_time,false,Unnamed aide,Harbour Watch,,\"The bridge, it is said, is open\",Unnamed aide,Harbour Watch,,no deal is near,the dates clash", lines[1]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+49")]
    [InlineData("-1")]
    public void Csv_runs_no_formula(string text) => Assert.Contains($"\"'{text}\"", Csv(Told(text)), StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_figures_and_the_findings_as_lines_of_pairs_have_them()
    {
        using var output = new MemoryStream();
        using var lines = new MemoryStream();
        FindingsJson.Write(output, Summary, [Told("it is open")]);
        PairsJsonLines.Write(lines, [Told("it is open")]);
        var root = JsonDocument.Parse(output.ToArray()).RootElement;

        Assert.Equal(3, root.GetProperty("summary").GetProperty("pairs").GetInt32());
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(lines.ToArray()).RootElement, Assert.Single(root.GetProperty("findings").EnumerateArray())));
    }

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("[x](javascript:alert(1))", @"\[x\]\(javascript\:alert\(1\)\)")]
    [InlineData("![i](http://x)", @"\!\[i\]\(http\://x\)")]
    [InlineData("<script>", @"\<script\>")]
    [InlineData("www.evil.example", @"www\.evil.example")]
    [InlineData("a@b.example", @"a\@b.example")]
    [InlineData("`code` *bold* _it_ ~~no~~", @"\`code\` \*bold\* \_it\_ \~\~no\~\~")]
    [InlineData("one\n\n# two", @"one  \# two")]
    [InlineData("a\\|b", @"a\\\|b")]
    [InlineData("&lt;", @"\&lt;")]
    [InlineData("abc\u202edef", "abcdef")]
    public void Markdown_shows_text_as_text(string text, string shown) => Assert.Contains($": {shown} | ", Markdown(Told(text)), StringComparison.Ordinal);

    [Fact]
    public void Markdown_keeps_each_finding_on_one_row_of_the_table()
    {
        var lines = Markdown(Told("one\r\n| two |"), Told("three")).Split('\n');
        Assert.Equal(2, lines.Count(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])));
        Assert.Equal(@"# A \| flood \# in \<b\>Brunn\</b\>", lines[0]);
    }

    [Fact]
    public void The_strongest_come_first_and_updates_are_none_of_them()
    {
        var weak = With("a#1", 0.6);
        var strong = With("b#1", 0.9);
        var update = With("c#1", 0.99);
        update = update with { Verdict = update.Verdict with { Update = true } };

        Assert.Equal([strong, weak], StrongestContradictions.Of([weak, update, strong], 10));
        Assert.Equal([strong], StrongestContradictions.Of([weak, update, strong], 1));
    }

    [Fact]
    public void Unsure_pairs_are_leads_only_where_contradiction_is_the_likeliest()
    {
        var called = With("a#1", 0.9);
        var lead = With("b#1", 0.6);
        lead = lead with { Verdict = lead.Verdict with { Relation = Relation.Unsure } };
        var likelierNone = With("c#1", 0.3);
        likelierNone = likelierNone with { Verdict = likelierNone.Verdict with { Relation = Relation.Unsure } };

        Assert.Equal([lead], StrongestContradictions.Unsure([likelierNone, called, lead], 10));
        Assert.Empty(StrongestContradictions.Unsure([lead], 0));
    }

    private static JudgedPair With(string id, double probability)
    {
        var pair = Pair(Statement(id), Statement("z#1"));
        return pair with { Verdict = pair.Verdict with { Probability = new RelationProbabilities(0, probability, 1 - probability) } };
    }

    private static string Csv(params JudgedPair[] pairs)
    {
        using var output = new StringWriter();
        FindingsCsv.Write(output, pairs);
        return output.ToString();
    }

    private static string Markdown(params JudgedPair[] pairs)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingsMarkdown.Write(output, Summary, pairs);
        return output.ToString();
    }
}
