using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class LengthFeaturesTests
{
    [Fact]
    public void A_question_beside_a_claim_is_seen() => Assert.Equal(1, Vector.Feature("length.question_one", "Did the ship sink?", "The ship sank."));

    [Fact]
    public void Two_claims_hold_no_question() => Assert.Equal(0, Vector.Feature("length.question_one", "The ship sank.", "The ship is lost."));

    [Fact]
    public void The_ratio_of_lengths_is_the_shorter_by_the_longer() => Assert.Equal(0.4f, Vector.Feature("length.ratio", "The ship sank.", "The ship sank in the deep bay off Doha."));
}
