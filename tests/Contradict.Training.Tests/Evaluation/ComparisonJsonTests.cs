using System.Text.Json;
using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class ComparisonJsonTests
{
    [Fact]
    public void The_keys_are_those_of_the_promised_format()
    {
        var comparison = new Comparison("s", "base", [new ModelComparison(
            "new",
            [new MetricDifference("accuracy", 0.5, 0.75, 0.25, 0.125, 0.375, 0.5, 1)],
            McNemar.Of(1, 2),
            [new Flip("p1", Relation.Unsure, Relation.Agree, Relation.Agree)],
            [new SliceComparison("form", "octet", 12, 1, [new SliceDifference("accuracy", 0, 1, 1, 1, 1)])])]);
        using var json = JsonDocument.Parse(PairedComparisonTests.Json(comparison));
        var model = json.RootElement.GetProperty("models")[0];
        Assert.Equal(["signature", "base", "models"], Keys(json.RootElement));
        Assert.Equal(["name", "metrics", "flips", "slices"], Keys(model));
        Assert.Equal(["name", "base", "value", "difference", "low", "high", "p", "p_adjusted"], Keys(model.GetProperty("metrics")[0]));
        Assert.Equal("""{"id":"p1","base":"unsure","new":"agree","label":"agree"}""", JsonSerializer.Serialize(model.GetProperty("flips")[0]));
        Assert.Equal(["column", "value", "n", "groups", "metrics"], Keys(model.GetProperty("slices")[0]));
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
