using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class MetricsTests
{
    private const double Digits = 1e-12;

    // Labels aaaaccccnn answered aaacccanna: agree 3 of 4, contradict 2 of 4, neutral 1 of 2.
    private static readonly Metrics Figures = Metrics.Of(Evaluated.PairsOf("aaaaccccnn"), Evaluated.PredictionsOf("aaacccanna"));

    [Fact]
    public void The_confusion_matrix_counts_label_by_answer() => Assert.Equal([3, 1, 0, 1, 2, 1, 1, 0, 1], Figures.Confusion);

    [Fact]
    public void Accuracy_is_the_share_answered_right() => Assert.Equal(0.6, Figures.Accuracy, Digits);

    [Fact]
    public void Precision_recall_and_F1_are_per_relation()
    {
        Assert.Equal((3 / 5.0, 3 / 4.0, 4), (Figures.Agree.Precision, Figures.Agree.Recall, Figures.Agree.Support));
        Assert.Equal(2 / 3.0, Figures.Agree.F1, Digits);
        Assert.Equal(4 / 7.0, Figures.Contradict.F1, Digits);
        Assert.Equal(1 / 2.0, Figures.Neutral.F1, Digits);
        Assert.Equal((2 / 3.0 + 4 / 7.0 + 1 / 2.0) / 3, Figures.MacroF1, Digits);
    }

    [Fact]
    public void Matthews_is_Gorodkins() =>
        Assert.Equal((6 * 10 - (5 * 4 + 3 * 4 + 2 * 2)) / Math.Sqrt((100.0 - 38) * (100 - 36)), Figures.Matthews, Digits);

    [Fact]
    public void Losses_are_means_over_pairs()
    {
        Assert.Equal(-(6 * Math.Log(0.8) + 4 * Math.Log(0.1)) / 10, Figures.LogLoss, Digits);
        Assert.Equal((6 * (0.04 + 0.02) + 4 * (0.81 + 0.64 + 0.01)) / 10, Figures.Brier, Digits);
    }

    [Fact]
    public void Calibration_error_is_the_gap_of_confidence_and_accuracy()
    {
        Assert.Equal(0.2, Figures.CalibrationError, Digits);
        Assert.Equal(10, Figures.Reliability.Single(b => b.Count > 0).Count);
    }

    [Fact]
    public void Calibration_errors_of_bins_do_not_cancel()
    {
        // Confident and always wrong, unsure and always right: right on average, wrong in each bin.
        var predictions = Evaluated.PredictionsOf("cc", 0.9).Concat(Evaluated.PredictionsOf("aa", 0.5)).ToList();
        Assert.Equal((0.9 + 0.5) / 2, Metrics.Of(Evaluated.PairsOf("aaaa"), predictions).CalibrationError, Digits);
    }

    [Fact]
    public void Abstention_shows_in_coverage_and_selective_error_alone()
    {
        var predictions = Evaluated.PredictionsOf("accn");
        predictions[1] = predictions[1] with { Relation = Relation.Unsure };
        var figures = Metrics.Of(Evaluated.PairsOf("aacc"), predictions);
        Assert.Equal((0.5, 0.75, 1 / 3.0), (figures.Accuracy, figures.Coverage, figures.SelectiveError));
    }

    [Fact]
    public void False_contradictions_are_calls_on_neutral_pairs_alone()
    {
        var predictions = Evaluated.PredictionsOf("cccna");
        predictions[1] = predictions[1] with { Relation = Relation.Unsure };
        Assert.Equal(1, Metrics.Of(Evaluated.PairsOf("nnann"), predictions).FalseContradictions);
    }

    [Fact]
    public void A_relation_that_no_label_names_does_not_lower_the_macro_F1() =>
        Assert.Equal(1, Metrics.Of(Evaluated.PairsOf("aacc"), Evaluated.PredictionsOf("aacc")).MacroF1);

    [Fact]
    public void A_probability_of_zero_for_the_truth_costs_a_finite_loss()
    {
        var figures = Metrics.Of(Evaluated.PairsOf("a"), [new Prediction("p0", new RelationProbabilities(0, 1, 0))]);
        Assert.Equal(-Math.Log(1e-15), figures.LogLoss, Digits);
    }

    [Fact]
    public void Ties_go_to_neutral_then_agree()
    {
        Assert.Equal(Relation.Neutral, new Prediction("x", new RelationProbabilities(0.4, 0.2, 0.4)).Relation);
        Assert.Equal(Relation.Agree, new Prediction("x", new RelationProbabilities(0.4, 0.4, 0.2)).Relation);
    }

    [Fact]
    public void No_pairs_give_zeros() => Assert.Equal((0, 0.0), (Metrics.Of([], []).Count, Metrics.Of([], []).Accuracy));

    [Fact]
    public void An_unlabeled_pair_is_refused() =>
        Assert.Throws<ArgumentException>(() => Metrics.Of([Evaluated.PairsOf("a")[0] with { Label = null }], Evaluated.PredictionsOf("a")));
}
