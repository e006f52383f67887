using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation;

/// <summary>What a model holds of one pair.</summary>
/// <param name="Id">The pair's id.</param>
/// <param name="Probability">The probabilities of the three relations.</param>
/// <param name="Relation">The verdict: the likeliest relation, or Unsure.</param>
public sealed record Prediction(string Id, RelationProbabilities Probability, Relation Relation)
{
    /// <summary>A prediction that never abstains: its verdict is the likeliest relation.</summary>
    /// <param name="id">The pair's id.</param>
    /// <param name="probability">The probabilities of the three relations.</param>
    public Prediction(string id, RelationProbabilities probability)
        : this(id, probability, probability.Likeliest)
    {
    }

    /// <summary>The likeliest relation, whether or not the verdict is Unsure. Ties go to neutral, then to agree.</summary>
    public Relation Likeliest => Probability.Likeliest;
}
