using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.EncoderTraining.Examples;

/// <summary>Pairs out of sets of statements on one event: all that are not neutral, and the neutral ones that share most words.</summary>
internal static class EventExamples
{
    private const int NeutralOfSet = 40;
    private const float NeutralWeight = 0.5f;

    /// <summary>Reads the sets of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="analyzer">Finds the statements' words.</param>
    /// <param name="numbers">Gives the statements their numbers.</param>
    public static List<EncoderExample> Read(string folder, StatementAnalyzer analyzer, TextNumbers numbers) =>
        [.. EventStatements.ReadFolder(folder).SelectMany(set => OfSet(set, analyzer)).Select(item => AuthoredExamples.Example(item.Pair, item.Weight, numbers))];

    private static IEnumerable<(LabeledPair Pair, float Weight)> OfSet(EventStatements set, StatementAnalyzer analyzer)
    {
        var words = set.Statements.Select(claim => claim.Text).Distinct(StringComparer.Ordinal).ToDictionary(text => text, text => WordOverlap.WordsOf(analyzer.Analyze(text)), StringComparer.Ordinal);
        var pairs = set.ToPairs().ToLookup(pair => pair.Label == Relation.Neutral);
        var nearest = pairs[true].OrderByDescending(pair => WordOverlap.Of(words[pair.StatementA], words[pair.StatementB])).ThenBy(pair => pair.Id, StringComparer.Ordinal).Take(NeutralOfSet);
        return pairs[false].Select(pair => (pair, 1f)).Concat(nearest.Select(pair => (pair, NeutralWeight)));
    }
}
