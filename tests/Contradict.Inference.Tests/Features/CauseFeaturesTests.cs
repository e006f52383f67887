using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class CauseFeaturesTests
{
    private const string Rust = "The bridge collapsed because of rust.";

    [Fact]
    public void Two_causes_of_one_effect_leave_a_gap() => Assert.True(Vector.Feature("cause.gap", Rust, "The bridge collapsed because of an earthquake.") > 0.5);

    [Fact]
    public void One_cause_of_one_effect_leaves_none() => Assert.Equal(0, Vector.Feature("cause.gap", Rust, "The bridge collapsed due to rust."), 0.3f);

    [Fact]
    public void A_cause_on_one_side_is_a_cause_on_one_side()
    {
        const string Silent = "The bridge collapsed.";
        Assert.Equal(1, Vector.Feature("cause.named_one", Rust, Silent));
        Assert.Equal(0, Vector.Feature("cause.named_both", Rust, Silent));
    }
}
