using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Contradict.Training.Tests.Data;

namespace Contradict.Training.Tests.Evaluation;

/// <summary>Pairs with predictions, written in short: a for agree, c for contradict, n for neutral.</summary>
internal static class Evaluated
{
    public static List<LabeledPair> PairsOf(string labels, Func<int, string>? group = null) =>
        [.. labels.Select((l, i) => Pairs.Of($"A{i}", $"B{i}", RelationOf(l), group?.Invoke(i) ?? "", id: $"p{i}"))];

    public static List<Prediction> PredictionsOf(string answers, double confidence = 0.8) =>
        [.. answers.Select((a, i) => new Prediction($"p{i}", Probability(RelationOf(a), confidence)))];

    public static Relation RelationOf(char letter) => letter switch
    {
        'a' => Relation.Agree,
        'c' => Relation.Contradict,
        _ => Relation.Neutral,
    };

    private static RelationProbabilities Probability(Relation relation, double confidence)
    {
        var rest = (1 - confidence) / 2;
        return new RelationProbabilities(
            relation == Relation.Agree ? confidence : rest,
            relation == Relation.Contradict ? confidence : rest,
            relation == Relation.Neutral ? confidence : rest);
    }
}
