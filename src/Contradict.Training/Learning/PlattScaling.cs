namespace Contradict.Training.Learning;

/// <summary>
/// Fits a logistic curve to raw scores (Platt, 1999) by Newton's method with backtracking, from a level curve and with the smoothed
/// targets of Lin, Lin and Weng (2007), so that separable scores and scores far from 0 stay finite.
/// </summary>
public static class PlattScaling
{
    private const int MostSteps = 100;
    private const double Ridge = 1e-9;
    private const double ShortestStep = 1e-10;

    /// <summary>The slope and offset that make <c>1 / (1 + exp(-(slope * score + offset)))</c> fit best.</summary>
    /// <param name="scores">The raw scores.</param>
    /// <param name="positive">Which of them are of the positive class.</param>
    /// <param name="weights">How much each counts.</param>
    /// <exception cref="ArgumentException">The lists differ in length or are empty.</exception>
    public static (double Slope, double Offset) Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> positive, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(positive);
        ArgumentNullException.ThrowIfNull(weights);
        if (scores.Count == 0 || scores.Count != positive.Count || scores.Count != weights.Count)
            throw new ArgumentException("scores, classes and weights must be of one length above 0", nameof(scores));
        var positives = positive.Count(isPositive => isPositive);
        var high = (positives + 1.0) / (positives + 2.0);
        var low = 1.0 / (scores.Count - positives + 2.0);
        var (slope, offset) = (0.0, Math.Log((positives + 1.0) / (scores.Count - positives + 1.0)));
        var loss = Loss(slope, offset);
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradientSlope, gradientOffset, ss, so, oo) = (0.0, 0.0, Ridge, 0.0, Ridge);
            for (var i = 0; i < scores.Count; i++)
            {
                var p = Logistic((slope * scores[i]) + offset);
                var error = weights[i] * (p - (positive[i] ? high : low));
                var curvature = weights[i] * p * (1 - p);
                gradientSlope += error * scores[i];
                gradientOffset += error;
                ss += curvature * scores[i] * scores[i];
                so += curvature * scores[i];
                oo += curvature;
            }

            var determinant = (ss * oo) - (so * so);
            var stepSlope = ((oo * gradientSlope) - (so * gradientOffset)) / determinant;
            var stepOffset = ((ss * gradientOffset) - (so * gradientSlope)) / determinant;
            var length = 1.0;
            var next = Loss(slope - stepSlope, offset - stepOffset);
            while (!(next <= loss) && length > ShortestStep)
            {
                length /= 2;
                next = Loss(slope - (length * stepSlope), offset - (length * stepOffset));
            }

            if (!(next <= loss))
                break;
            (slope, offset) = (slope - (length * stepSlope), offset - (length * stepOffset));
            if (loss - next < 1e-10 * Math.Abs(loss))
                break;
            loss = next;
        }

        return (slope, offset);

        double Loss(double s, double o)
        {
            var sum = 0.0;
            for (var i = 0; i < scores.Count; i++)
            {
                var z = (s * scores[i]) + o;
                var target = positive[i] ? high : low;
                sum += weights[i] * ((Math.Max(z, 0) - (target * z)) + Math.Log(1 + Math.Exp(-Math.Abs(z))));
            }

            return sum;
        }
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
