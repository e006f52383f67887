using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.EncoderTraining.Examples;

/// <summary>
/// FEVER's claims come with evidence that bears them out or refutes them. Set beside the evidence of another claim that shares its rarest
/// words, a claim is most often neutral.
/// </summary>
internal static class FeverNeutrals
{
    private const int MostPostings = 50;

    /// <summary>Neutral pairs.</summary>
    /// <param name="pairs">Claims as second statements, evidence as first.</param>
    /// <param name="count">How many are wanted.</param>
    public static IEnumerable<LabeledPair> Of(IReadOnlyList<LabeledPair> pairs, int count)
    {
        var evidence = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < pairs.Count; i++)
        {
            foreach (var word in WordsOf(pairs[i].StatementA))
            {
                if (!evidence.TryGetValue(word, out var list))
                    evidence[word] = list = [];
                list.Add(i);
            }
        }

        return pairs.Select(pair => Neighbour(pair, pairs, evidence)).OfType<LabeledPair>().Take(count);
    }

    private static LabeledPair? Neighbour(LabeledPair pair, IReadOnlyList<LabeledPair> pairs, Dictionary<string, List<int>> evidence)
    {
        var shared = new Dictionary<int, double>();
        foreach (var word in WordsOf(pair.StatementB))
        {
            if (evidence.TryGetValue(word, out var list) && list.Count <= MostPostings)
            {
                foreach (var other in list)
                    shared[other] = shared.GetValueOrDefault(other) + (1.0 / list.Count);
            }
        }

        var best = shared
            .Where(item => pairs[item.Key].Group != pair.Group && pairs[item.Key].StatementA != pair.StatementA)
            .OrderByDescending(item => item.Value)
            .ThenBy(item => item.Key)
            .Select(item => pairs[item.Key])
            .FirstOrDefault();
        return best is null ? null : pair with { StatementA = best.StatementA, Label = Relation.Neutral };
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', ',', '.', '-', '(', ')', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).Distinct(StringComparer.Ordinal);
}
