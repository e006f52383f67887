using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class CredenceFeaturesTests
{
    private const string Sank = "The ferry sank off the coast.";

    [Theory]
    [InlineData("hearsay_one", "The ferry reportedly sank off the coast.")]
    [InlineData("hearsay_one", "Rumours that the ferry sank off the coast spread.")]
    [InlineData("refuted_one", "The story of a ferry sunk off the coast is a hoax.")]
    [InlineData("refuted_one", "The harbour denies that the ferry sank.")]
    [InlineData("sourced_one", "Ferry sank off the coast: source")]
    [InlineData("sourced_one", "The harbour said the ferry sank.")]
    [InlineData("asked_one", "Ferry sunk off the coast? Nobody knows")]
    [InlineData("asked_one", "Did the ferry sink off the coast")]
    [InlineData("told_one", "The ferry sank, witnesses say.")]
    [InlineData("distant_one", "The ferry may be lost.")]
    [InlineData("turned_one", "The ferry did not sink.")]
    [InlineData("labeled_one", "Report: ferry sinks off the coast")]
    [InlineData("labeled_one", "Ferry sinks off the coast: harbour police")]
    public void What_one_side_holds_at_a_distance_is_seen(string feature, string other) => Assert.Equal(1, Credence(feature, Sank, other));

    [Theory]
    [InlineData("hearsay_one")]
    [InlineData("refuted_one")]
    [InlineData("sourced_one")]
    [InlineData("asked_one")]
    [InlineData("told_one")]
    [InlineData("distant_one")]
    [InlineData("turned_one")]
    [InlineData("labeled_one")]
    [InlineData("level_gap")]
    public void Two_plain_claims_hold_no_distance(string feature) => Assert.Equal(0, Credence(feature, Sank, "A boat went down near the shore: it was the ferry of the island."));

    [Fact]
    public void What_both_hold_at_a_distance_is_no_difference()
    {
        const string Rumoured = "The ferry is rumoured to be lost.";
        const string Reportedly = "Reportedly the ferry sank.";
        Assert.Equal(0, Credence("hearsay_one", Rumoured, Reportedly));
        Assert.Equal(1, Credence("hearsay_both", Rumoured, Reportedly));
    }

    [Theory]
    [InlineData(3, "The ferry sank at night.")]
    [InlineData(2, "The harbour said the ferry sank.")]
    [InlineData(1, "The ferry reportedly sank.")]
    [InlineData(0, "Reports that the ferry sank are false.")]
    public void The_level_falls_from_assertion_to_refutation(float level, string other) => Assert.Equal(level, Credence("level_min", Sank, other));

    [Fact]
    public void A_refutation_of_the_claim_covers_it_and_one_of_another_does_not()
    {
        var same = Credence("refuted_covered", Sank, "It is a hoax that the ferry sank off the coast.");
        var other = Credence("refuted_covered", Sank, "The photograph of a bear in the town hall is a hoax.");
        Assert.True(same > other, $"{same} against {other}");
    }

    [Fact]
    public void A_headline_has_more_capitals_than_a_sentence()
    {
        const string Headline = "Ferry Sinks Off The Coast";
        Assert.Equal(1, Credence("capitals_max", Sank, Headline));
        Assert.Equal(0, Credence("capitals_min", Sank, Headline));
    }

    [Fact]
    public void Evidence_points_at_the_words_that_call_it_untrue()
    {
        const string Hoax = "The sinking of the ferry is a hoax.";
        var evidence = Assert.Single(Vector.Evidence(Sank, Hoax), item => item.Name.EndsWith("calls the claim untrue", StringComparison.Ordinal));
        Assert.Null(evidence.A);
        Assert.Equal("hoax", evidence.B!.Value.Of(Hoax));
    }

    [Fact]
    public void Evidence_points_at_the_words_that_make_it_hearsay()
    {
        const string Hearsay = "Allegedly the ferry sank.";
        var evidence = Assert.Single(Vector.Evidence(Hearsay, Sank), item => item.Name.EndsWith("what the other side asserts", StringComparison.Ordinal));
        Assert.Equal("Allegedly", evidence.A!.Value.Of(Hearsay));
        Assert.Null(evidence.B);
    }

    private static float Credence(string feature, string a, string b) => Vector.Feature($"credence.{feature}", a, b);
}
