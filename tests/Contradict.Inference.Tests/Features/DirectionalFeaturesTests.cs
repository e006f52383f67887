using Contradict.Inference.Features;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class DirectionalFeaturesTests
{
    private static readonly DirectionalFeatures Computation = new(Vector.Computation, encoder: null);

    [Fact]
    public void What_is_the_hypothesis_one_way_is_the_premise_the_other_way() => RealPairs.Gen.Sample(
        pair =>
        {
            var (one, other) = (Of(pair.A, pair.B), Of(pair.B, pair.A));
            foreach (var name in Computation.Schema.Names.Where(name => name.Contains(".hypothesis_", StringComparison.Ordinal)))
            {
                var mirrored = name.Replace(".hypothesis_", ".premise_", StringComparison.Ordinal);
                Assert.Equal((name, one[IndexOf(name)], one[IndexOf(mirrored)]), (name, other[IndexOf(mirrored)], other[IndexOf(name)]));
            }
        },
        iter: 300);

    [Theory]
    [InlineData("generality.more_general", "generality.more_specific")]
    [InlineData("generality.whole", "generality.part")]
    [InlineData("bounds.follows", "bounds.follows_back")]
    [InlineData("bounds.share_follows", "bounds.share_follows_back")]
    public void What_leads_one_way_leads_back_the_other_way(string forward, string backward) => RealPairs.Gen.Sample(
        pair => Assert.Equal(Of(pair.A, pair.B)[IndexOf(forward)], Of(pair.B, pair.A)[IndexOf(backward)]),
        iter: 200);

    [Fact]
    public void The_vector_begins_with_the_symmetric_one() => RealPairs.Gen.Sample(
        pair => Assert.Equal(Vector.Of(pair.A, pair.B), Of(pair.A, pair.B)[..PairFeatures.Schema.Count]),
        iter: 100);

    [Theory]
    [InlineData("The storm killed 33 people.", "The storm killed more than 30 people.", 1, 0)]
    [InlineData("The storm killed more than 30 people.", "The storm killed 33 people.", 0, 1)]
    [InlineData("The storm killed 33 people.", "The storm killed 33 people in Doha.", 1, 1)]
    [InlineData("The storm killed 33 people.", "The storm killed more than 40 people.", 0, 0)]
    public void A_bound_follows_from_a_number_within_it(string premise, string hypothesis, int follows, int back) => Assert.Equal(
        (follows, back), (Feature("bounds.follows", premise, hypothesis), Feature("bounds.follows_back", premise, hypothesis)));

    [Theory]
    [InlineData("All ships left the port.", "Some ships left the port.", 1, 0)]
    [InlineData("Some ships left the port.", "All ships left the port.", 0, 1)]
    public void Some_follows_from_all(string premise, string hypothesis, int follows, int back) => Assert.Equal(
        (follows, back), (Feature("bounds.share_follows", premise, hypothesis), Feature("bounds.share_follows_back", premise, hypothesis)));

    [Theory]
    [InlineData("A dog barked at the gate.", "An animal barked at the gate.", 1, 0)]
    [InlineData("An animal barked at the gate.", "A dog barked at the gate.", 0, 1)]
    public void The_more_general_word_is_told_from_the_more_specific(string premise, string hypothesis, int general, int specific) => Assert.Equal(
        (general, specific), (Feature("generality.more_general", premise, hypothesis), Feature("generality.more_specific", premise, hypothesis)));

    [Fact]
    public void What_is_said_word_for_word_within_the_premise_is_found()
    {
        const string Premise = "On Monday the mill was reopened, officials said.";
        const string Hypothesis = "The mill was reopened.";
        Assert.Equal((1, 0), (Feature("surplus.hypothesis_within", Premise, Hypothesis), Feature("surplus.premise_within", Premise, Hypothesis)));
    }

    [Fact]
    public void Words_beyond_the_premise_are_counted()
    {
        const string Premise = "The mill was reopened.";
        const string Hypothesis = "The old mill in Doha was reopened.";
        Assert.Equal(0, Feature("surplus.premise_words", Premise, Hypothesis));
        Assert.Equal(1, Feature("surplus.hypothesis_names", Premise, Hypothesis));
        Assert.Equal(1, Feature("surplus.hypothesis_modifiers", Premise, Hypothesis));
    }

    [Fact]
    public void A_vector_of_another_length_is_refused()
    {
        var statement = Vector.Prepare("The ship sank.");
        var fault = Assert.Throws<ArgumentException>(() => Computation.ComputeWithoutEncoder(statement, statement, new float[Computation.Schema.Count - 1]));
        Assert.Contains($"the schema {Computation.Schema.Count}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_give_finite_values() => Gen.Select(Language.HostileText.Gen, Language.HostileText.Gen).Sample(
        (a, b) => Assert.All(Of(a, b), value => Assert.True(float.IsFinite(value))),
        iter: 100);

    private static float[] Of(string premise, string hypothesis)
    {
        var vector = new float[Computation.Schema.Count];
        Computation.ComputeWithoutEncoder(Vector.Prepare(premise), Vector.Prepare(hypothesis), vector);
        return vector;
    }

    private static float Feature(string name, string premise, string hypothesis) => Of(premise, hypothesis)[IndexOf(name)];

    private static int IndexOf(string name)
    {
        var index = Computation.Schema.Names.IndexOf(name);
        return index >= 0 ? index : throw new ArgumentException($"no feature is called {name}");
    }
}
