using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation;

/// <summary>The figures as functions of a <see cref="Tally"/>.</summary>
internal static class TallyMetrics
{
    public static double Count(ReadOnlySpan<double> tally)
    {
        var count = 0.0;
        foreach (var cell in tally[..9])
            count += cell;
        return count;
    }

    public static double Mean(ReadOnlySpan<double> tally, int sum) => tally[sum] / Math.Max(1, Count(tally));

    public static double Accuracy(ReadOnlySpan<double> tally) => (tally[0] + tally[4] + tally[8]) / Math.Max(1, Count(tally));

    public static double SelectiveError(ReadOnlySpan<double> tally) => tally[Tally.CoveredErrors] / Math.Max(1, tally[Tally.Covered]);

    public static ClassMetrics Class(ReadOnlySpan<double> tally, Relation relation)
    {
        var i = (int)relation;
        var right = tally[4 * i];
        var called = tally[i] + tally[3 + i] + tally[6 + i];
        var are = tally[3 * i] + tally[3 * i + 1] + tally[3 * i + 2];
        var f1 = called + are == 0 ? 0 : 2 * right / (called + are);
        return new ClassMetrics(right / Math.Max(1, called), right / Math.Max(1, are), f1, (int)are);
    }

    public static double MacroF1(ReadOnlySpan<double> tally)
    {
        var (sum, classes) = (0.0, 0);
        for (var relation = Relation.Agree; relation <= Relation.Neutral; relation++)
        {
            var figures = Class(tally, relation);
            sum += figures.Support > 0 ? figures.F1 : 0;
            classes += figures.Support > 0 ? 1 : 0;
        }

        return sum / Math.Max(1, classes);
    }

    public static double Matthews(ReadOnlySpan<double> tally)
    {
        var n = Count(tally);
        var right = tally[0] + tally[4] + tally[8];
        double both = 0, called = 0, are = 0;
        for (var i = 0; i < 3; i++)
        {
            var calledSo = tally[i] + tally[3 + i] + tally[6 + i];
            var isSo = tally[3 * i] + tally[3 * i + 1] + tally[3 * i + 2];
            both += calledSo * isSo;
            called += calledSo * calledSo;
            are += isSo * isSo;
        }

        var scale = Math.Sqrt((n * n - called) * (n * n - are));
        return scale == 0 ? 0 : (right * n - both) / scale;
    }

    public static double CalibrationError(ReadOnlySpan<double> tally)
    {
        var error = 0.0;
        for (var bin = Tally.FirstBin; bin < Tally.FirstBin + 3 * Tally.Bins; bin += 3)
            error += Math.Abs(tally[bin + 1] - tally[bin + 2]);
        return error / Math.Max(1, Count(tally));
    }
}
