using MathNet.Numerics.Distributions;

namespace Contradict.Training.Evaluation;

/// <summary>
/// McNemar's exact test on the pairs that one model gets right and the other wrong. It takes pairs as independent, which
/// pairs of one group are not, so it stands beside the test over groups, not in its place.
/// </summary>
/// <param name="BaseOnly">Pairs that only the base answers right.</param>
/// <param name="NewOnly">Pairs that only the other model answers right.</param>
/// <param name="PValue">Two-sided, from the binomial distribution; 1 where the two never differ.</param>
public readonly record struct McNemar(int BaseOnly, int NewOnly, double PValue)
{
    /// <summary>Tests.</summary>
    /// <param name="baseOnly">Pairs that only the base answers right, 0 or more.</param>
    /// <param name="newOnly">Pairs that only the other model answers right, 0 or more.</param>
    /// <returns>The counts and the p-value.</returns>
    public static McNemar Of(int baseOnly, int newOnly)
    {
        var discordant = baseOnly + newOnly;
        var p = discordant == 0 ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, discordant, Math.Min(baseOnly, newOnly)));
        return new McNemar(baseOnly, newOnly, p);
    }
}
