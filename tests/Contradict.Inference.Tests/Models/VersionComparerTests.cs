using Contradict.Inference.Models;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class VersionComparerTests
{
    private static readonly string[] Labels = ["", "-alpha", "-alpha.1", "-alpha.beta", "-beta.2", "-beta.11", "-rc.1"];

    private static readonly Gen<string> Versions = Gen.Select(
        Gen.Int[0, 12],
        Gen.Int[0, 12],
        Gen.Int[0, Labels.Length - 1],
        (minor, patch, label) => $"0.{minor}.{patch}{Labels[label]}");

    [Theory]
    [InlineData("0.9.0", "0.10.0")]
    [InlineData("0.9.9", "1.0.0")]
    [InlineData("1.0.0-alpha", "1.0.0-alpha.1")]
    [InlineData("1.0.0-alpha.1", "1.0.0-alpha.beta")]
    [InlineData("1.0.0-alpha.beta", "1.0.0-beta")]
    [InlineData("1.0.0-beta", "1.0.0-beta.2")]
    [InlineData("1.0.0-beta.2", "1.0.0-beta.11")]
    [InlineData("1.0.0-beta.11", "1.0.0-rc.1")]
    [InlineData("1.0.0-rc.1", "1.0.0")]
    [InlineData("1.0.0", "1.0.1-rc.1")]
    public void The_lower_version_comes_first(string lower, string higher)
    {
        Assert.True(VersionComparer.Instance.Compare(lower, higher) < 0);
        Assert.True(VersionComparer.Instance.Compare(higher, lower) > 0);
    }

    [Fact]
    public void A_version_equals_itself() => Versions.Sample(version => VersionComparer.Instance.Compare(version, version) == 0);

    [Fact]
    public void The_order_holds_across_three_versions() => Gen.Select(Versions, Versions, Versions).Sample((a, b, c) =>
    {
        string[] sorted = [a, b, c];
        Array.Sort(sorted, VersionComparer.Instance);
        return VersionComparer.Instance.Compare(sorted[0], sorted[2]) <= 0;
    });
}
