namespace Contradict.Inference.Verdicts;

/// <summary>The calibrated probabilities of the three relations; they sum to 1.</summary>
/// <param name="Agree">Probability of agreement, 0 to 1.</param>
/// <param name="Contradict">Probability of contradiction, 0 to 1.</param>
/// <param name="Neutral">Probability of neither, 0 to 1.</param>
public readonly record struct RelationProbabilities(double Agree, double Contradict, double Neutral)
{
    /// <summary>The highest of the three.</summary>
    public double Highest => Math.Max(Neutral, Math.Max(Agree, Contradict));

    /// <summary>The relation with the highest probability, whether or not it carries a call. Ties go to neutral, then to agree.</summary>
    public Relation Likeliest =>
        Neutral >= Agree && Neutral >= Contradict ? Relation.Neutral
        : Agree >= Contradict ? Relation.Agree
        : Relation.Contradict;
}
