using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class EvaluationSignatureTests
{
    [Fact]
    public void It_tells_pairs_groups_and_resampling()
    {
        var signature = EvaluationSignature.Of(Evaluated.PairsOf("aacc", i => $"g{i / 2}"), new ComparisonOptions { Seed = 7, Resamples = 50 });
        Assert.Matches(@"^metrics:contradict\.1\|n:4\|groups:2\|data:[0-9a-f]{16}\|version:\d+\.\d+\.\d+\|.*\|resamples:50\|seed:7$", signature);
    }

    [Fact]
    public void Another_label_changes_it() =>
        Assert.NotEqual(EvaluationSignature.Of(Evaluated.PairsOf("ac")), EvaluationSignature.Of(Evaluated.PairsOf("an")));

    [Fact]
    public void Pairs_without_group_that_share_a_statement_are_one_group()
    {
        var pairs = Evaluated.PairsOf("acn");
        pairs[2] = pairs[2] with { StatementB = pairs[0].StatementA };
        Assert.Contains("|groups:2|", EvaluationSignature.Of(pairs), StringComparison.Ordinal);
    }
}
