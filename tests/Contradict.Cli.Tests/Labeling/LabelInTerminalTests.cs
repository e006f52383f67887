using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Contradict.Training.Labeling;
using Xunit;

namespace Contradict.Cli.Tests.Labeling;

public sealed class LabelInTerminalTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Five_labels_a_kill_and_five_more_make_ten_rows()
    {
        PseudoTerminal.SkipWhereMissing();
        ExampleArticles.WriteTo(_place, "news");
        var cancellation = TestContext.Current.CancellationToken;

        using (var first = new PseudoTerminal(_place.Path, Command))
        {
            await LabelAsync(first, "acnac", cancellation);
            await first.KillAsync(cancellation);
        }

        Assert.Equal(5, Rows().Count);
        using var second = new PseudoTerminal(_place.Path, Command);
        await LabelAsync(second, "nncaa", cancellation);
        await second.PressAsync('q');
        Assert.Equal(ExitCode.Done, await second.EndAsync(cancellation));

        var rows = Rows();
        Assert.Equal(10, rows.Count);
        Assert.Equal(10, rows.Select(PairContent.Of).Distinct().Count());
        Assert.Equal("acnacnncaa", string.Concat(rows.Select(row => RelationNames.Of(row.Label!.Value)[0])));
    }

    private string[] Command => ["data", "label", "news", "--model", tiny.Folder, "--out", "labels.csv", "--annotator", "Ann"];

    private async Task LabelAsync(PseudoTerminal terminal, string keys, CancellationToken cancellation)
    {
        await terminal.UntilAsync(() => terminal.Screen.Contains("to go", StringComparison.Ordinal), "the first pair", cancellation);
        var before = Rows().Count;
        for (var i = 0; i < keys.Length; i++)
        {
            await terminal.PressAsync(keys[i]);
            await terminal.UntilAsync(() => Rows().Count == before + i + 1, $"row {before + i + 1}", cancellation);
        }
    }

    private List<LabeledPair> Rows() => [.. new LabeledPairReader { OnFault = static _ => { } }.Read(_place.File("labels.csv"))];
}
