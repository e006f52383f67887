using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation;

namespace Contradict.Cli.Tests;

/// <summary>Thirty labeled pairs, each a group of its own, and predictions that get some of them right.</summary>
internal static class Predicted
{
    private const int Count = 30;
    private static readonly Relation[] Labels = [Relation.Agree, Relation.Contradict, Relation.Neutral];

    public static string Pairs(Workplace place)
    {
        var rows = Enumerable.Range(0, Count).Select(i => $"p{i},g{i},Statement {i}.,Other {i}.,{RelationNames.Of(LabelOf(i))}\n");
        place.Write("labeled.csv", "id,group,statement_a,statement_b,label\n" + string.Concat(rows));
        return "labeled.csv";
    }

    public static string Write(Workplace place, string file, int right)
    {
        PredictionsFile.Write(place.File(file), Enumerable.Range(0, Count).Select(i => new Prediction($"p{i}", Surely(i < right ? LabelOf(i) : Labels[(i + 1) % 3]))));
        return file;
    }

    private static Relation LabelOf(int pair) => Labels[pair % 3];

    private static RelationProbabilities Surely(Relation relation) => new(
        relation == Relation.Agree ? 0.8 : 0.1,
        relation == Relation.Contradict ? 0.8 : 0.1,
        relation == Relation.Neutral ? 0.8 : 0.1);
}
