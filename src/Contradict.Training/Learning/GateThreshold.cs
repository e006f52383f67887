namespace Contradict.Training.Learning;

/// <summary>Chooses below which probability the gate stops a pair before the encoder.</summary>
public static class GateThreshold
{
    /// <summary>The largest share of related pairs that the gate may stop.</summary>
    public const double MostStopped = 0.01;

    // A stopped pair is neutral, so neutral must be the likelier side of it.
    private const double Highest = 0.5;

    /// <summary>The highest threshold that stops no more than <see cref="MostStopped"/> of held-out related pairs; 0 to 0.5.</summary>
    /// <param name="related">The gate's probabilities of held-out pairs that do bear on each other.</param>
    /// <param name="unsureBelow">The probability below which a verdict is withheld; a stopped pair is never.</param>
    public static double Choose(IEnumerable<double> related, double unsureBelow)
    {
        var ordered = related.Order().ToArray();
        var chosen = ordered.Length == 0 ? 0 : ordered[(int)(ordered.Length * MostStopped)];
        return Math.Min(chosen, Math.Min(Highest, 1 - unsureBelow));
    }
}
