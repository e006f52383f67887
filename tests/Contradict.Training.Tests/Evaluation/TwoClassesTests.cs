using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class TwoClassesTests
{
    [Fact]
    public void Pairs_labeled_neutral_are_left_out_and_counted()
    {
        var two = TwoClasses.Of(Evaluated.PairsOf("anccn"), Evaluated.PredictionsOf("aaaaa"));
        Assert.Equal(2, two.LeftOut);
        Assert.Equal(["p0", "p2", "p3"], two.Pairs.Select(pair => pair.Id));
        Assert.Equal(["p0", "p2", "p3"], two.Predictions.Select(prediction => prediction.Id));
    }

    [Fact]
    public void Neutral_is_no_answer()
    {
        var two = TwoClasses.Of(Evaluated.PairsOf("c"), [new Prediction("p0", new RelationProbabilities(0.1, 0.3, 0.6))]);
        Assert.Equal(Relation.Contradict, two.Predictions[0].Relation);
        Assert.Equal(new RelationProbabilities(0.25, 0.75, 0), Rounded(two.Predictions[0].Probability));
    }

    [Fact]
    public void A_prediction_of_neutral_alone_leaves_both_open() => Assert.Equal(
        new RelationProbabilities(0.5, 0.5, 0),
        TwoClasses.Of(Evaluated.PairsOf("c"), [new Prediction("p0", new RelationProbabilities(0, 0, 1))]).Predictions[0].Probability);

    [Fact]
    public void The_macro_f1_is_over_two_classes()
    {
        var two = TwoClasses.Of(Evaluated.PairsOf("aaccn"), Evaluated.PredictionsOf("aacaa"));
        var metrics = Metrics.Of(two.Pairs, two.Predictions);
        Assert.Equal(0.75, metrics.Accuracy);
        Assert.Equal(((4.0 / 5) + (2.0 / 3)) / 2, metrics.MacroF1, 1e-12);
    }

    private static RelationProbabilities Rounded(RelationProbabilities p) => new(Math.Round(p.Agree, 9), Math.Round(p.Contradict, 9), p.Neutral);
}
