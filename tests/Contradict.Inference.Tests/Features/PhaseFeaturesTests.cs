using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class PhaseFeaturesTests
{
    [Theory]
    [InlineData("ongoing_against_over", "The trial has ended.", "The trial is still ongoing.")]
    [InlineData("ahead_against_over", "The trial was postponed.", "The trial has already finished.")]
    [InlineData("ahead_against_begun", "The trial has begun.", "The trial was postponed.")]
    [InlineData("begun_against_over", "The border crossing is open.", "The border crossing is closed.")]
    public void Two_stages_of_one_act_clash(string feature, string a, string b) => Assert.Equal(1, Vector.Feature($"phase.{feature}", a, b));

    [Theory]
    [InlineData("ongoing_against_over", "The trial has ended.", "The trial has finished.")]
    [InlineData("ahead_against_over", "The trial was postponed.", "The trial was delayed.")]
    [InlineData("ahead_against_begun", "The trial has begun.", "The trial has started.")]
    [InlineData("begun_against_over", "The border crossing is open.", "The border crossing is not closed.")]
    public void One_stage_in_other_words_does_not(string feature, string a, string b) => Assert.Equal(0, Vector.Feature($"phase.{feature}", a, b));
}
