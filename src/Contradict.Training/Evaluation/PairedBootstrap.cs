namespace Contradict.Training.Evaluation;

/// <summary>
/// The paired bootstrap over groups (Efron and Tibshirani 1993, percentile interval): groups are drawn with
/// replacement, and every model's figures are made on the same draw.
/// </summary>
internal static class PairedBootstrap
{
    /// <summary>Differences to the base: by model (from 1), metric and resample.</summary>
    public static double[][][] Differences(
        GroupTallies groups, IReadOnlyList<Metric> metrics, int resamples, int seed, CancellationToken cancellation)
    {
        var differences = new double[groups.Models - 1][][];
        for (var model = 0; model < differences.Length; model++)
            differences[model] = [.. metrics.Select(_ => new double[resamples])];
        Parallel.For(
            0, resamples, new ParallelOptions { CancellationToken = cancellation },
            () => (Counts: new int[groups.Groups], Sum: new double[groups.Width]),
            (resample, _, scratch) =>
            {
                Draw(groups, seed, resample, scratch.Counts, scratch.Sum);
                Record(scratch.Sum, metrics, differences, resample);
                return scratch;
            },
            _ => { });
        return differences;
    }

    /// <summary>The ends of the interval that holds the middle 95% of the values.</summary>
    public static (double Low, double High) Interval(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (Quantile(sorted, 0.025), Quantile(sorted, 0.975));
    }

    private static void Draw(GroupTallies groups, int seed, int resample, int[] counts, double[] sum)
    {
        var random = SplitMix64.For(seed, resample);
        Array.Clear(counts);
        Array.Clear(sum);
        for (var i = 0; i < counts.Length; i++)
            counts[random.Next(counts.Length)]++;
        for (var group = 0; group < counts.Length; group++)
        {
            if (counts[group] > 0)
                VectorSum.Add(sum, groups.Row(group), counts[group]);
        }
    }

    private static void Record(double[] sum, IReadOnlyList<Metric> metrics, double[][][] differences, int resample)
    {
        for (var m = 0; m < metrics.Count; m++)
        {
            var baseValue = metrics[m].Compute(sum.AsSpan(0, Tally.Length));
            for (var model = 0; model < differences.Length; model++)
            {
                var value = metrics[m].Compute(sum.AsSpan((model + 1) * Tally.Length, Tally.Length));
                differences[model][m][resample] = value - baseValue;
            }
        }
    }

    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
