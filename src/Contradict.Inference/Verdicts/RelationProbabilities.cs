namespace Contradict.Inference.Verdicts;

/// <summary>The calibrated probabilities of the three relations; they sum to 1.</summary>
/// <param name="Agree">Probability of agreement, 0 to 1.</param>
/// <param name="Contradict">Probability of contradiction, 0 to 1.</param>
/// <param name="Neutral">Probability of neither, 0 to 1.</param>
public readonly record struct RelationProbabilities(double Agree, double Contradict, double Neutral)
{
    /// <summary>The probabilities of a pair of which it is known only how likely the two bear on each other.</summary>
    /// <param name="related">The probability that they do, 0 to 1.</param>
    public static RelationProbabilities OfRelated(double related) => new(related / 2, related / 2, 1 - related);

    /// <summary>The same with the odds of contradiction multiplied.</summary>
    /// <param name="weight">By what, above 0; 1 changes nothing.</param>
    public RelationProbabilities WithContradictTimes(double weight)
    {
        if (weight == 1)
            return this;
        var contradict = weight * Contradict;
        var sum = Agree + contradict + Neutral;
        return new(Agree / sum, contradict / sum, Neutral / sum);
    }

    /// <summary>The same with another probability of contradiction; what is left is shared as before.</summary>
    /// <param name="contradict">The probability of contradiction, 0 to 1.</param>
    public RelationProbabilities WithContradict(double contradict)
    {
        var rest = Agree + Neutral;
        return rest > 0 ? new(Agree / rest * (1 - contradict), contradict, Neutral / rest * (1 - contradict)) : new(0, contradict, 1 - contradict);
    }

    /// <summary>The highest of the three.</summary>
    public double Highest => Math.Max(Neutral, Math.Max(Agree, Contradict));

    /// <summary>Whether contradiction is likelier than agreement; only then is a kind of contradiction asked for.</summary>
    internal bool IsRatherContradict => Contradict > Agree;

    /// <summary>The relation with the highest probability, whether or not it carries a call. Ties go to neutral, then to agree.</summary>
    public Relation Likeliest =>
        Neutral >= Agree && Neutral >= Contradict ? Relation.Neutral
        : Agree >= Contradict ? Relation.Agree
        : Relation.Contradict;
}
