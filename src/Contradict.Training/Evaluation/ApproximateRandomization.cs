namespace Contradict.Training.Evaluation;

/// <summary>
/// Paired approximate randomisation over groups (Noreen 1989; Yeh 2000): if two models were alike, swapping their
/// answers within a group would change nothing. The p-value is the share of random swappings that part them at least
/// as far as they are parted.
/// </summary>
internal sealed class ApproximateRandomization
{
    // Sums of the same numbers in another order differ in the last digits.
    private const double Tolerance = 1e-12;

    private readonly IReadOnlyList<Metric> metrics;
    private readonly double[] total;
    private readonly int models;
    private readonly List<double[]> differences = [];

    public ApproximateRandomization(GroupTallies groups, IReadOnlyList<Metric> metrics)
    {
        this.metrics = metrics;
        total = groups.Total();
        models = groups.Models - 1;
        for (var group = 0; group < groups.Groups; group++)
        {
            var difference = Difference(groups.Row(group));
            if (Array.Exists(difference, d => d != 0))
                differences.Add(difference);
        }
    }

    /// <summary>Two-sided p-values of the differences to the base: by model and metric.</summary>
    public double[][] PValues(int resamples, int seed, CancellationToken cancellation)
    {
        var observed = Distances(new double[models * Tally.Length]);
        var extreme = new int[models * metrics.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, resamples, options, () => new double[models * Tally.Length], (resample, _, shift) =>
        {
            Swap(SplitMix64.For(~seed, resample), shift);
            var distances = Distances(shift);
            for (var i = 0; i < extreme.Length; i++)
            {
                if (distances[i] >= observed[i] - Tolerance)
                    Interlocked.Increment(ref extreme[i]);
            }

            return shift;
        }, _ => { });
        return [.. extreme.Select(count => (count + 1.0) / (resamples + 1)).Chunk(metrics.Count)];
    }

    /// <summary>What swapping this group moves from the base's tally to each model's.</summary>
    private double[] Difference(ReadOnlySpan<double> row)
    {
        var difference = new double[models * Tally.Length];
        for (var i = 0; i < difference.Length; i++)
            difference[i] = row[i % Tally.Length] - row[Tally.Length + i];
        return difference;
    }

    private void Swap(SplitMix64 random, double[] shift)
    {
        Array.Clear(shift);
        var coins = 0UL;
        for (var i = 0; i < differences.Count; i++)
        {
            coins = i % 64 == 0 ? random.Next() : coins >> 1;
            if ((coins & 1) == 1)
                VectorSum.Add(shift, differences[i], 1);
        }
    }

    /// <summary>How far each model stands from the base once <paramref name="shift"/> is moved, by model and metric.</summary>
    private double[] Distances(double[] shift)
    {
        var distances = new double[models * metrics.Count];
        var (swappedBase, swappedModel) = (new double[Tally.Length], new double[Tally.Length]);
        for (var model = 0; model < models; model++)
        {
            for (var i = 0; i < Tally.Length; i++)
            {
                swappedBase[i] = total[i] - shift[model * Tally.Length + i];
                swappedModel[i] = total[(model + 1) * Tally.Length + i] + shift[model * Tally.Length + i];
            }

            for (var m = 0; m < metrics.Count; m++)
                distances[model * metrics.Count + m] = Math.Abs(metrics[m].Compute(swappedModel) - metrics[m].Compute(swappedBase));
        }

        return distances;
    }
}
