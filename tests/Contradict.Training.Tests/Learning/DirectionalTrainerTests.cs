using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class DirectionalTrainerTests(TinyBundle tiny, DirectionalBundle directed)
{
    private static readonly TreeSettings OneSplit = new() { Trees = 1, Leaves = 2, LeastPerLeaf = 5, LearningRate = 0.01, FeatureFraction = 1 };

    [Fact]
    public void It_tells_what_follows_from_what_in_groups_that_no_tree_saw()
    {
        var model = Train(TinyTraining.DirectionalPairs, TinyTraining.Options);
        var metrics = Metrics.Of(model.Pairs, model.CrossValidated);
        Assert.True(metrics.Agree.F1 > 0.8 && metrics.Neutral.F1 > 0.8, $"F1 agree {metrics.Agree.F1:0.00}, neutral {metrics.Neutral.F1:0.00}");
    }

    [Fact]
    public void Where_one_split_tells_all_cross_validation_takes_it()
    {
        var almostBlind = OneSplit with { FeatureFraction = 0.01 };
        var options = TinyTraining.Options with { DirectionalTrees = [almostBlind, OneSplit, TinyTraining.Options.DirectionalTrees[0]] };
        Assert.Equal(OneSplit, Train(TinyTraining.DirectionalPairs, options).Settings);
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        var again = TinyTraining.RunDirectional(TinyTraining.DirectionalPairs, TinyTraining.Options);
        string[] files = [BundleLayout.DirectionalBearing, BundleLayout.DirectionalAgreement, BundleLayout.DirectionalCalibration];
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(directed.Folder, file)), again.Files[file]));
    }

    [Fact]
    public void The_card_tells_the_stage_its_pairs_and_its_figures()
    {
        var card = File.ReadAllText(Path.Combine(directed.Folder, BundleLayout.Card));
        Assert.Contains("## Directional stage", card, StringComparison.Ordinal);
        Assert.Contains($"| premises.csv | {TinyTraining.DirectionalPairs.Count} | 1 |", card, StringComparison.Ordinal);
        Assert.Matches($"(?m)^\\| {TinyTraining.DirectionalPairs.Count} \\| [01]\\.\\d{{3}} \\| [01]\\.\\d{{3}} ", card);
    }

    [Fact]
    public void A_card_without_the_stage_does_not_speak_of_it() =>
        Assert.DoesNotContain("Directional", File.ReadAllText(Path.Combine(tiny.Folder, BundleLayout.Card)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Relation.Agree)]
    [InlineData(Relation.Contradict)]
    [InlineData(Relation.Neutral)]
    public void Pairs_without_one_of_the_labels_are_refused_in_a_sentence(Relation missing)
    {
        LabeledPair[] pairs = [.. TinyTraining.DirectionalPairs.Where(pair => pair.Label != missing)];
        var fault = Assert.Throws<ArgumentException>(() => Train(pairs, TinyTraining.Options));
        Assert.Contains($"no directional pair is labeled {RelationNames.Of(missing)}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handful_of_pairs_is_too_few() => Assert.Contains(
        "too few groups", Assert.Throws<ArgumentException>(() => Train([.. TinyTraining.DirectionalPairs.Take(3)], TinyTraining.Options)).Message, StringComparison.Ordinal);

    private static DirectionalModel Train(IReadOnlyList<LabeledPair> pairs, TrainingOptions options) =>
        new DirectionalTrainer(TinyTraining.Lexicon).Train(pairs, Inference.Features.WordWeights.Uniform, options);
}
