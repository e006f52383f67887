using Contradict.Inference.Features;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class EntityFeaturesTests
{
    private const string Cairo = "The summit was held in Cairo.";
    private const string Attack = "Turkey attacked Greece.";

    [Fact]
    public void Two_places_of_one_event_clash() => Assert.Equal(1, Vector.Feature("entities.place_clash", Cairo, "The summit was held in Doha."));

    [Fact]
    public void One_place_of_one_event_does_not()
    {
        const string Again = "The summit was held in Cairo again.";
        Assert.Equal(0, Vector.Feature("entities.place_clash", Cairo, Again));
        Assert.Equal(1, Vector.Feature("entities.place_match", Cairo, Again));
    }

    [Fact]
    public void Actors_that_change_places_are_swapped() => Assert.Equal(1, Vector.Feature("entities.swapped", Attack, "Greece attacked Turkey."));

    [Theory]
    [InlineData("Turkey attacked Greece twice.")]
    [InlineData("Greece was attacked by Turkey.")]
    public void Actors_that_keep_their_places_are_not_swapped(string other)
    {
        Assert.Equal(0, Vector.Feature("entities.swapped", Attack, other));
        Assert.Equal(1, Vector.Feature("entities.kept_order", Attack, other));
    }

    [Fact]
    public void Roles_are_compared_alike_whichever_statement_comes_first() =>
        RealPairs.Gen.Sample(pair => Assert.Equal(Values(pair.A, pair.B), Values(pair.B, pair.A)), iter: 500);

    private static float[] Values(string a, string b)
    {
        var family = new EntityFeatures();
        var values = new float[family.Features.Length];
        family.Compute(Vector.Context(a, b), values);
        return values;
    }
}
