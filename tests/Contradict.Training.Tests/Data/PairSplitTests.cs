using Contradict.Inference;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class PairSplitTests
{
    private static readonly GroupSplitter Splitter = new(SplitKey.Group, [new("train", .5), new("test", .5)], 1);

    [Fact]
    public void Parts_hold_all_rows_and_all_columns()
    {
        using var folder = new TemporaryFolder();
        var rows = string.Concat(Enumerable.Range(0, 20).Select(i => $"g{i},First {i}.,Second {i}.,agree,n{i}\n"));
        var first = folder.Write("a.csv", "group,statement_a,statement_b,label,note\n" + rows);
        var second = folder.Write("b.tsv", "premise\thypothesis\tlabel\tform\nThird.\tFourth.\tneutral\tx\n");
        PairSplit.Write([first, second], new LabeledPairReader(), Splitter, folder.File("out"), cancellation: TestContext.Current.CancellationToken);
        var pairs = new LabeledPairReader().Read([folder.File("out/train.csv"), folder.File("out/test.csv")]).ToList();
        Assert.Equal(21, pairs.Count);
        Assert.Contains(pairs, p => p.Column("note") == "n7" && p.Column("form")!.Length == 0);
        Assert.Contains(pairs, p => p.Column("form") == "x");
    }

    [Fact]
    public void A_bad_row_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("a.csv", "statement_a,statement_b,label\nA.,B.,agree\nA.,B.,x\n");
        Assert.Throws<InputException>(() => PairSplit.Write([bad], new LabeledPairReader(), Splitter, folder.File("out"), cancellation: TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
