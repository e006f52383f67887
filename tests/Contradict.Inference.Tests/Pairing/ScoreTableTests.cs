using Contradict.Inference.Pairing;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Pairing;

public sealed class ScoreTableTests
{
    [Fact]
    public void It_sums_as_a_dictionary_does_and_forgets_when_cleared()
    {
        var table = new ScoreTable(64);
        Gen.Select(Gen.OneOf(Gen.Int[0, 20], Gen.Int[0, int.MaxValue - 1]), Gen.Double[0.1, 9]).Array[0, 64].Sample(
            added =>
            {
                table.Clear();
                var sums = new Dictionary<int, double>();
                foreach (var (claim, score) in added)
                {
                    table.Add(claim, claim / 2.0, score);
                    sums[claim] = sums.GetValueOrDefault(claim) + score;
                }

                Assert.Equal(added.Select(item => item.Item1).Distinct(), table.Claims.ToArray());
                Assert.Equal(table.Claims.ToArray().Select(claim => sums[claim]), table.Sums.ToArray());
                Assert.Equal(table.Claims.ToArray().Select(claim => claim / 2.0), table.Norms.ToArray());
                Assert.All(sums.Keys, claim => Assert.True(table.Contains(claim)));
                Assert.False(table.Contains(int.MaxValue - 1) && !sums.ContainsKey(int.MaxValue - 1));
                table.Clear();
                Assert.DoesNotContain(sums.Keys, table.Contains);
            },
            threads: 1);
    }
}
