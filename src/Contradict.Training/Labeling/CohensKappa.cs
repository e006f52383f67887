namespace Contradict.Training.Labeling;

/// <summary>
/// Agreement of two annotators beyond chance (Cohen 1960, "A coefficient of agreement for nominal scales"), with the large-sample interval of
/// Fleiss, Cohen and Everitt (1969, "Large sample standard errors of kappa and weighted kappa").
/// </summary>
/// <param name="Count">The number of pairs that both labeled.</param>
/// <param name="Observed">The share on which the two agree, 0 to 1.</param>
/// <param name="Expected">The share on which they would agree by chance, given how often each uses each label.</param>
/// <param name="Kappa">1 for full agreement, 0 for chance; null where both use one and the same label only, or nothing was labeled.</param>
/// <param name="Low">The lower end of the 95% interval, at least -1; null as <paramref name="Kappa"/>. Below some 50 pairs it is too narrow.</param>
/// <param name="High">The upper end, at most 1.</param>
public sealed record CohensKappa(int Count, double Observed, double Expected, double? Kappa, double? Low, double? High)
{
    private const double NormalQuantile = 1.959964;

    /// <summary>Computes it.</summary>
    /// <param name="table">How often the first annotator gave the label of the row and the second that of the column; square.</param>
    public static CohensKappa Of(int[,] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var size = table.GetLength(0);
        var count = table.Cast<int>().Sum();
        if (count == 0)
            return new CohensKappa(0, 0, 0, null, null, null);
        var (rows, columns) = (new double[size], new double[size]);
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                rows[i] += (double)table[i, j] / count;
                columns[j] += (double)table[i, j] / count;
            }
        }

        var observed = Enumerable.Range(0, size).Sum(i => (double)table[i, i] / count);
        var expected = Enumerable.Range(0, size).Sum(i => rows[i] * columns[i]);
        if (expected >= 1)
            return new CohensKappa(count, observed, expected, null, null, null);
        var kappa = (observed - expected) / (1 - expected);
        var reach = NormalQuantile * Math.Sqrt(Variance(table, count, rows, columns, observed, expected));
        return new CohensKappa(count, observed, expected, kappa, Math.Max(-1, kappa - reach), Math.Min(1, kappa + reach));
    }

    /// <summary>Equation 13 of Fleiss, Cohen and Everitt.</summary>
    private static double Variance(int[,] table, int count, double[] rows, double[] columns, double observed, double expected)
    {
        var sum = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                var factor = i == j ? 1 - expected - ((rows[i] + columns[i]) * (1 - observed)) : (1 - observed) * (columns[i] + rows[j]);
                sum += (double)table[i, j] / count * factor * factor;
            }
        }

        var mean = (observed * expected) - (2 * expected) + observed;
        return Math.Max(0, (sum - (mean * mean)) / (count * Math.Pow(1 - expected, 4)));
    }
}
