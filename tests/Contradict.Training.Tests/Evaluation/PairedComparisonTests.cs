using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class PairedComparisonTests
{
    private static readonly string Labels = string.Concat(Enumerable.Repeat("acn", 100));

    // 60 of 300 wrong, the last of each fifth pair of threes.
    private static readonly string Weak = Answer(i => i % 5 == 0);

    [Fact]
    public void A_model_beside_itself_differs_in_nothing()
    {
        var model = Assert.Single(Compare(Weak, [Weak]).Models);
        Assert.All(model.Metrics, m => Assert.Equal((0.0, 0.0, 0.0, 1.0, 1.0), (m.Difference, m.Low, m.High, m.P, m.PAdjusted)));
        Assert.Empty(model.Flips);
        Assert.Equal(1, model.McNemar.PValue);
    }

    [Fact]
    public void A_model_that_is_always_right_is_better_beyond_doubt()
    {
        var accuracy = Assert.Single(Compare(Weak, [Labels]).Models).Metrics.Single(m => m.Name == "accuracy");
        Assert.Equal((0.8, 1.0), (accuracy.Base, accuracy.Value));
        Assert.Equal(0.2, accuracy.Difference, 1e-12);
        Assert.InRange(accuracy.Low, 0.14, 0.17);
        Assert.InRange(accuracy.High, 0.23, 0.26);
        Assert.Equal(1 / 2001.0, accuracy.P, 1e-12);
    }

    [Fact]
    public void The_interval_of_independent_pairs_is_that_of_the_binomial()
    {
        // The base is always wrong, so the difference is the other's accuracy: .8 with a standard error of .0231.
        var accuracy = Compare(Answer(_ => true), [Weak]).Models[0].Metrics[0];
        var error = Math.Sqrt(0.8 * 0.2 / 300);
        Assert.Equal(0.8 - 1.96 * error, accuracy.Low, 0.006);
        Assert.Equal(0.8 + 1.96 * error, accuracy.High, 0.006);
    }

    [Fact]
    public void Pairs_of_one_group_count_as_one_observation()
    {
        var alone = Compare(Weak, [Answer(i => i % 5 == 0 && i < 150)]).Models[0].Metrics[0];
        var grouped = Compare(Weak, [Answer(i => i % 5 == 0 && i < 150)], i => $"g{i / 100}").Models[0].Metrics[0];
        Assert.Equal(alone.Difference, grouped.Difference, 1e-12);
        Assert.True(grouped.High - grouped.Low > 2 * (alone.High - alone.Low));
        Assert.True(grouped.P > 0.2 && alone.P < 0.01);
    }

    [Fact]
    public void P_values_are_adjusted_over_all_models_and_figures()
    {
        var comparison = Compare(Weak, [Labels, Answer(i => i % 6 == 0)]);
        var figures = comparison.Models.SelectMany(m => m.Metrics).ToList();
        Assert.Equal(Holm.Adjust([.. figures.Select(m => m.P)]), figures.Select(m => m.PAdjusted));
        Assert.Equal(2 * Metric.All.Length, figures.Count);
    }

    [Fact]
    public void Flips_are_the_verdicts_that_changed()
    {
        var comparison = Compare(Weak, [Answer(i => i % 5 == 0 && i != 10)]);
        Assert.Equal([new Flip("p10", Relation.Neutral, Relation.Contradict, Relation.Contradict)], comparison.Models[0].Flips);
    }

    [Fact]
    public void Slices_hold_the_figures_of_their_pairs_alone()
    {
        var pairs = Evaluated.PairsOf(Labels).Select((p, i) => p with { Type = i < 100 ? "number" : "status" }).ToList();
        var options = new ComparisonOptions { SliceColumns = ["type"], Resamples = 100 };
        var model = Compare(options, pairs, Weak, [Answer(i => i % 5 == 0 && i < 100)]).Models[0];
        Assert.Equal(["number", "status"], model.Slices.Select(s => s.Value));
        Assert.Equal((100, 0.0), (model.Slices[0].Count, model.Slices[0].Metrics[0].Difference));
        Assert.Equal(0.2, model.Slices[1].Metrics[0].Difference, 1e-12);
    }

    [Fact]
    public void The_same_seed_gives_the_same_comparison()
    {
        Assert.Equal(Json(Compare(Weak, [Answer(i => i % 7 == 0)])), Json(Compare(Weak, [Answer(i => i % 7 == 0)])));
    }

    [Fact]
    public void Fewer_predictions_than_pairs_are_refused() =>
        Assert.Throws<ArgumentException>(() => Compare(Weak, [Labels[1..]]));

    internal static string Json(Comparison comparison)
    {
        using var stream = new MemoryStream();
        ComparisonJson.Write(comparison, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Comparison Compare(string baseAnswers, string[] answers, Func<int, string>? group = null) =>
        Compare(new ComparisonOptions { SliceColumns = [] }, Evaluated.PairsOf(Labels, group), baseAnswers, answers);

    private static Comparison Compare(
        ComparisonOptions options, List<Training.Data.LabeledPair> pairs, string baseAnswers, string[] answers) => new PairedComparison(options).Compare(
            pairs,
            new ComparedModel("base", Evaluated.PredictionsOf(baseAnswers)),
            [.. answers.Select((a, i) => new ComparedModel($"new{i}", Evaluated.PredictionsOf(a)))],
            TestContext.Current.CancellationToken);

    private static string Answer(Func<int, bool> wrong) =>
        string.Concat(Labels.Select((l, i) => wrong(i) ? (l == 'n' ? 'a' : 'n') : l));
}
