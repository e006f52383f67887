using Contradict.Training.Evaluation;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class PairSlicerTests
{
    [Theory]
    [InlineData("The port is open.", "the port is OPEN", "0.8-1.0")]
    [InlineData("The port is open.", "Ships may enter.", "0.0-0.2")]
    [InlineData("The port is open.", "The port is shut.", "0.6-0.8")]
    public void Overlap_is_sorted_into_fifths(string a, string b, string bucket) =>
        Assert.Equal(bucket, PairSlicer.ValueOf(Pairs.Of(a, b), "overlap"));

    [Fact]
    public void Any_column_slices_and_small_slices_are_left_out()
    {
        var pairs = Enumerable.Range(0, 9).Select(i => Pairs.Of("A", "B") with { Extra = [new("form", i < 6 ? "x" : i < 8 ? "y" : "")] }).ToList();
        var slices = PairSlicer.Slice(pairs, ["form", "nothing"], 3);
        Assert.Equal(("form", "x", 6), slices.Select(s => (s.Column, s.Value, s.Rows.Length)).Single());
    }
}
