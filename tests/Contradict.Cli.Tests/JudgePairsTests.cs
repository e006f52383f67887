using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class JudgePairsTests(TinyBundle tiny) : IDisposable
{
    private const string Rows = """
        id,statement_a,statement_b,label,desk,relation
        p1,The bridge is open.,The bridge is closed.,contradict,"north, A",old
        p2,The storm killed 33 people.,The storm killed 41 people.,,south,old
        p3,The mayor resigned.,Rain fell.,neutral,,old

        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Each_row_gets_the_promised_columns_and_keeps_its_own()
    {
        _place.Write("in.csv", Rows);
        (await JudgeAsync("--pairs", "in.csv", "--out", "out.csv")).AssertDone();

        Assert.EndsWith(",desk,relation,p_agree,p_contradict,p_neutral,kind", Header("out.csv"), StringComparison.Ordinal);
        var pairs = Read("out.csv");
        Assert.Equal(["p1", "p2", "p3"], pairs.Select(pair => pair.Id));
        Assert.Equal(["north, A", "south", ""], pairs.Select(pair => pair.Column("desk")));
        Assert.Equal([Relation.Contradict, null, Relation.Neutral], pairs.Select(pair => pair.Label));
        Assert.All(pairs, pair =>
        {
            Assert.NotNull(RelationNames.ParseVerdict(pair.Column("relation")!));
            Assert.Equal(1, Probability(pair, "p_agree") + Probability(pair, "p_contradict") + Probability(pair, "p_neutral"), 1e-5);
        });
    }

    [Fact]
    public async Task A_row_is_judged_as_its_two_statements_are()
    {
        _place.Write("in.csv", Rows);
        await JudgeAsync("--pairs", "in.csv", "--out", "out.csv");
        var alone = tiny.Detector.Judge("The storm killed 33 people.", "The storm killed 41 people.").Probability;
        Assert.Equal(alone.Contradict, Probability(Read("out.csv")[1], "p_contradict"), 1e-6);
    }

    [Fact]
    public async Task Without_a_file_to_write_the_rows_go_to_standard_output()
    {
        _place.Write("in.csv", Rows);
        var run = await JudgeAsync("--pairs", "in.csv");
        run.AssertDone();
        await JudgeAsync("--pairs", "in.csv", "--out", "out.csv");
        Assert.Equal(_place.Read("out.csv"), run.Out);
    }

    [Fact]
    public async Task A_file_may_be_judged_into_itself_and_again()
    {
        _place.Write("in.csv", Rows);
        (await JudgeAsync("--pairs", "in.csv", "--out", "in.csv")).AssertDone();
        var once = _place.Read("in.csv");
        (await JudgeAsync("--pairs", "in.csv", "--out", "in.csv")).AssertDone();
        Assert.Equal(once, _place.Read("in.csv"));
        Assert.Equal(["in.csv"], _place.Files());
    }

    [Fact]
    public async Task A_header_without_rows_gives_a_header_without_rows()
    {
        _place.Write("in.csv", "statement_a,statement_b\n");
        (await JudgeAsync("--pairs", "in.csv", "--out", "out.csv")).AssertDone();
        Assert.EndsWith("relation,p_agree,p_contradict,p_neutral,kind", Header("out.csv"), StringComparison.Ordinal);
        Assert.Empty(Read("out.csv"));
    }

    [Fact]
    public async Task A_column_that_only_a_late_line_of_json_has_is_kept()
    {
        _place.Write("in.jsonl", string.Concat(Enumerable.Repeat("""{"statement_a": "It rained.", "statement_b": "It snowed."}""" + "\n", 5000))
            + """{"statement_a": "It rained.", "statement_b": "It snowed.", "desk": "north"}""" + "\n");
        (await JudgeAsync("--pairs", "in.jsonl", "--out", "out.csv")).AssertDone();
        Assert.Equal("north", Read("out.csv")[^1].Column("desk"));
    }

    [Fact]
    public async Task The_judged_file_stands_for_the_model_when_figures_are_made()
    {
        _place.Write("in.csv", Rows.Replace("p2,The storm killed 33 people.,The storm killed 41 people.,,", "p2,The storm killed 33 people.,The storm killed 41 people.,contradict,", StringComparison.Ordinal));
        await JudgeAsync("--pairs", "in.csv", "--out", "out.csv");
        (await _place.RunAsync("evaluate", "in.csv", "--predictions", "out.csv")).AssertDone();
    }

    private Task<CliRun> JudgeAsync(params string[] args) => _place.RunAsync(["judge", .. args, "--model", tiny.Folder]);

    private string Header(string file) => _place.Read(file).Split('\n')[0];

    private List<LabeledPair> Read(string file) => [.. new LabeledPairReader(labelRequired: false).Read(_place.File(file))];

    private static double Probability(LabeledPair pair, string column) => double.Parse(pair.Column(column)!, System.Globalization.CultureInfo.InvariantCulture);
}
