using Contradict.Inference.Features;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class FeatureFamilyTests
{
    public static TheoryData<string> Names => [.. FeatureFamilies.All.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_family_writes_each_value_that_it_names_and_no_more(string name)
    {
        const string A = "All 33 ships left Cairo on Monday because of the storm, the minister confirmed.";
        const string B = "No ship will leave Doha on Thursday because of a fire, the mayor denied.";
        var family = Family(name);
        var values = new float[family.Features.Length + 8];
        Array.Fill(values, float.NaN);

        family.Compute(Vector.Context(A, B), values);

        Assert.Equal(family.Features.Length, Array.FindIndex(values, float.IsNaN));
        Assert.All(values[family.Features.Length..], value => Assert.True(float.IsNaN(value)));
    }

    [Fact]
    public void Every_family_is_part_of_the_vector() =>
        Assert.Equal(FeatureFamilies.All.Select(family => family.Name).Order(), PairFeatures.FamilyNames.Order());

    [Fact]
    public void Evidence_names_only_features_that_the_schema_has() => RealPairs.Gen.Sample(
        pair => Assert.All(
            Vector.Evidence(pair.A, pair.B).SelectMany(evidence => evidence.Features),
            feature => Assert.Contains(feature, PairFeatures.Schema.Names)),
        iter: 200);

    [Fact]
    public void Evidence_points_into_the_statements_in_the_order_they_were_given() => RealPairs.Gen.Sample(
        pair => Assert.All(Vector.Evidence(pair.A, pair.B), evidence =>
        {
            Assert.True(evidence.A is not { } a || (a.Start >= 0 && a.Start < a.End && a.End <= pair.A.Length));
            Assert.True(evidence.B is not { } b || (b.Start >= 0 && b.Start < b.End && b.End <= pair.B.Length));
        }),
        iter: 200);

    private static IFeatureFamily Family(string name) => FeatureFamilies.All.Single(family => family.Name == name);
}
