using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>
/// Compares models with a base on the same labeled pairs: each figure's difference with an interval and a p-value, both
/// over groups, for pairs of one group are not independent.
/// </summary>
/// <param name="options">Resamples, seed and slices.</param>
public sealed class PairedComparison(ComparisonOptions options)
{
    /// <summary>Compares.</summary>
    /// <param name="pairs">Labeled pairs, at least one.</param>
    /// <param name="baseModel">What the others are compared with.</param>
    /// <param name="models">The others, at least one.</param>
    /// <param name="cancellation">Ends the resampling.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There are no pairs or models, a pair has no label, or predictions are missing.</exception>
    public Comparison Compare(
        IReadOnlyList<LabeledPair> pairs,
        ComparedModel baseModel,
        IReadOnlyList<ComparedModel> models,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ComparedModel[] all = [baseModel, .. models];
        if (pairs.Count == 0 || models.Count == 0)
            throw new ArgumentException("a comparison needs at least one pair and two models");
        if (Array.Find(all, m => m.Predictions.Count != pairs.Count) is { } odd)
            throw new ArgumentException($"{odd.Name} has {odd.Predictions.Count} predictions for {pairs.Count} pairs");

        var groupOfPair = EvaluationGroups.Of(pairs);
        var groups = new GroupTallies(pairs, groupOfPair, all, [.. Enumerable.Range(0, pairs.Count)]);
        var differences = PairedBootstrap.Differences(groups, Metric.All, options.Resamples, options.Seed, cancellation);
        var pValues = new ApproximateRandomization(groups, Metric.All).PValues(options.Resamples, options.Seed, cancellation);
        var adjusted = Holm.Adjust([.. pValues.SelectMany(p => p)]);
        var slices = CompareSlices(pairs, groupOfPair, all, cancellation);
        var total = groups.Total();
        var compared = models.Select((model, k) => new ModelComparison(
            model.Name,
            [.. Metric.All.Select((metric, m) => Describe(metric, total, k, differences[k][m], pValues[k][m], adjusted[k * Metric.All.Length + m]))],
            McNemarOf(pairs, baseModel, model),
            [.. FlipsOf(pairs, baseModel, model)],
            [.. slices.Select(s => s[k])]));
        return new Comparison(EvaluationSignature.Of(pairs, options), baseModel.Name, [.. compared]);
    }

    private List<SliceComparison[]> CompareSlices(
        IReadOnlyList<LabeledPair> pairs, int[] groupOfPair, ComparedModel[] models, CancellationToken cancellation)
    {
        var slices = new List<SliceComparison[]>();
        foreach (var (column, value, rows) in PairSlicer.Slice(pairs, options.SliceColumns, options.SmallestSlice))
        {
            var groups = new GroupTallies(pairs, groupOfPair, models, rows);
            var total = groups.Total();
            var differences = PairedBootstrap.Differences(groups, Metric.OfSlices, options.Resamples, options.Seed, cancellation);
            slices.Add([.. differences.Select((byMetric, k) => new SliceComparison(
                column, value, rows.Length, groups.Groups,
                [.. Metric.OfSlices.Select((metric, m) => DescribeSlice(metric, total, k, byMetric[m]))]))]);
        }

        return slices;
    }

    private static MetricDifference Describe(Metric metric, double[] total, int model, double[] differences, double p, double adjusted)
    {
        var slice = DescribeSlice(metric, total, model, differences);
        return new MetricDifference(slice.Name, slice.Base, slice.Value, slice.Difference, slice.Low, slice.High, p, adjusted);
    }

    private static SliceDifference DescribeSlice(Metric metric, double[] total, int model, double[] differences)
    {
        var baseValue = metric.Compute(total.AsSpan(0, Tally.Length));
        var value = metric.Compute(total.AsSpan((model + 1) * Tally.Length, Tally.Length));
        var (low, high) = PairedBootstrap.Interval(differences);
        return new SliceDifference(metric.Name, baseValue, value, value - baseValue, low, high);
    }

    private static McNemar McNemarOf(IReadOnlyList<LabeledPair> pairs, ComparedModel baseModel, ComparedModel model)
    {
        var (baseOnly, newOnly) = (0, 0);
        for (var i = 0; i < pairs.Count; i++)
        {
            var baseRight = baseModel.Predictions[i].Likeliest == pairs[i].Label;
            var newRight = model.Predictions[i].Likeliest == pairs[i].Label;
            baseOnly += baseRight && !newRight ? 1 : 0;
            newOnly += newRight && !baseRight ? 1 : 0;
        }

        return McNemar.Of(baseOnly, newOnly);
    }

    private static IEnumerable<Flip> FlipsOf(IReadOnlyList<LabeledPair> pairs, ComparedModel baseModel, ComparedModel model) =>
        from i in Enumerable.Range(0, pairs.Count)
        let before = baseModel.Predictions[i].Relation
        let after = model.Predictions[i].Relation
        where before != after
        select new Flip(pairs[i].Id, before, after, pairs[i].Label!.Value);
}
