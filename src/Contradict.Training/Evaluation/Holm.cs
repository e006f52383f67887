namespace Contradict.Training.Evaluation;

/// <summary>Holm's step-down adjustment of p-values for many tests at once (Holm 1979).</summary>
public static class Holm
{
    /// <summary>Adjusts.</summary>
    /// <param name="pValues">One p-value a test, 0 to 1.</param>
    /// <returns>The adjusted values in the same order: at most 1, and in the order of the given ones.</returns>
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        var order = Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).ToArray();
        var adjusted = new double[pValues.Count];
        var highest = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, pValues[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = highest;
        }

        return adjusted;
    }
}
