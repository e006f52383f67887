using System.Text.Json;
using Xunit;

namespace Contradict.Cli.Tests.Labeling;

public sealed class AgreementTests : IDisposable
{
    private readonly Workplace _place = new();

    public AgreementTests()
    {
        _place.Write("ann.csv", """
            id,statement_a,statement_b,label
            1,The bridge is open,The bridge is shut,contradict
            2,The dam held,The dam broke,contradict
            3,Water rose,The water rose,agree
            4,Cows came home,Prices fell,neutral
            5,Only Ann,has this,neutral

            """);
        _place.Write("ben.csv", """
            id,statement_a,statement_b,label
            1,The bridge is shut,The bridge is open,contradict
            b,The dam held,The dam broke,neutral
            3,Water rose,The water rose,agree
            4,Cows came home,Prices fell,neutral

            """);
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_prints_the_figures_the_table_and_the_disagreements()
    {
        var run = await _place.RunAsync("data", "agreement", "ann.csv", "ben.csv");
        run.AssertDone();

        // Observed 3/4; expected 1/4 · 1/4 + 2/4 · 1/4 + 1/4 · 2/4 = 5/16; kappa 7/11.
        Assert.Contains("4 pairs labeled in both, 75.0% alike (31.3% by chance)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Cohen's kappa .636, 95% interval ", run.Out, StringComparison.Ordinal);
        Assert.Contains("only in ann.csv: 1; only in ben.csv: 0", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"contradict +0 +1 +1", run.Out);
        Assert.Contains("2  contradict / neutral\n   A: The dam held\n   B: The dam broke\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_gives_them_as_json()
    {
        var run = await _place.RunAsync("data", "agreement", "ann.csv", "ben.csv", "--json");
        run.AssertDone();
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(7.0 / 11, json.RootElement.GetProperty("kappa").GetDouble(), 1e-9);
        Assert.Equal(1, json.RootElement.GetProperty("table").GetProperty("contradict").GetProperty("neutral").GetInt32());
        Assert.Equal("neutral", Assert.Single(json.RootElement.GetProperty("disagreements").EnumerateArray()).GetProperty("b").GetString());
    }

    [Fact]
    public async Task A_file_with_itself_agrees_fully() =>
        Assert.Contains("kappa 1.000, 95% interval 1.000 to 1.000", (await _place.RunAsync("data", "agreement", "ann.csv", "ann.csv")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Files_without_a_common_pair_are_bad_input()
    {
        _place.Write("else.csv", "statement_a,statement_b,label\nOne,Two,agree\n");
        (await _place.RunAsync("data", "agreement", "ann.csv", "else.csv")).AssertBadInput("else.csv");
    }

    [Fact]
    public async Task A_row_without_a_label_is_named()
    {
        _place.Write("else.csv", "statement_a,statement_b,label\nOne,Two,\n");
        (await _place.RunAsync("data", "agreement", "ann.csv", "else.csv")).AssertBadInput("else.csv:2");
    }
}
