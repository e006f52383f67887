using Contradict.Inference.Models;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class BundleReferenceTests
{
    [Theory]
    [InlineData("news", "news", null)]
    [InlineData("news@0.1.0", "news", "0.1.0")]
    [InlineData("news@", "news", "")]
    public void A_reference_is_cut_at_the_at_sign(string text, string name, string? version) =>
        Assert.Equal(new BundleReference(name, version), BundleReference.Parse(text));
}
