using Contradict.Inference.Features;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class FeatureSchemaTests
{
    [Fact]
    public void No_name_stands_twice() =>
        Assert.Equal(PairFeatures.Schema.Count, PairFeatures.Schema.Names.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_name_is_family_dot_feature_in_snake_case() =>
        Assert.All(PairFeatures.Schema.Names, name => Assert.Matches("^[a-z]+\\.[a-z][a-z0-9_]*$", name));

    [Fact]
    public void The_families_follow_each_other_without_a_gap() => Assert.Equal(
        PairFeatures.FamilyNames,
        Enumerable.Range(0, PairFeatures.Schema.Count).Select(PairFeatures.Schema.FamilyOf).Distinct());

    [Fact]
    public void A_double_name_is_refused() => Assert.Throws<ArgumentException>(() => new FeatureSchema(1, ["x.a", "x.a"]));

    [Fact]
    public void The_same_names_give_the_same_hash() =>
        Assert.Equal(new FeatureSchema(1, ["x.a", "x.b"]).Hash, new FeatureSchema(1, ["x.a", "x.b"]).Hash);

    [Fact]
    public void Another_order_version_or_name_gives_another_hash()
    {
        string[] hashes =
        [
            new FeatureSchema(1, ["x.a", "x.b"]).Hash,
            new FeatureSchema(1, ["x.b", "x.a"]).Hash,
            new FeatureSchema(2, ["x.a", "x.b"]).Hash,
            new FeatureSchema(1, ["x.a", "x.c"]).Hash,
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }
}
