using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>Reads <c>pairs.jsonl</c> as <c>contradict score</c> writes it: pairs with what the model held of them.</summary>
public static class ScoredPairsReader
{
    /// <summary>Reads a file, one pair after the other.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">The file, or the line named, cannot be used.</exception>
    public static IEnumerable<LabelCandidate> Read(string path)
    {
        using var stream = InputFile.Open(path);
        foreach (var (line, element) in new JsonLineObjects(stream, path, new FaultSink(null)).Read())
            yield return Pair(element, path, line);
    }

    private static LabelCandidate Pair(JsonElement element, string path, int line)
    {
        try
        {
            var (a, b) = (element.GetProperty("a"), element.GetProperty("b"));
            var pair = new LabeledPair(Text(element, "id"), "", "", "", Text(a, "source"), Statement(a), Text(b, "source"), Statement(b), null, path, line, [
                new(LabelColumns.ArticleA, Text(a, "article")),
                new(LabelColumns.ArticleB, Text(b, "article")),
                new(LabelColumns.SpeakerA, Text(a, "speaker")),
                new(LabelColumns.SpeakerB, Text(b, "speaker")),
                new(LabelColumns.PublishedA, Text(a, "published")),
                new(LabelColumns.PublishedB, Text(b, "published")),
            ]);
            return new LabelCandidate(pair, Probabilities(element.GetProperty("probability")));
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, line, "is not a pair as score writes it: expected id, probability, and a and b with text, source, speaker and article", fault);
        }
    }

    private static RelationProbabilities Probabilities(JsonElement probability)
    {
        double Of(string name) => probability.GetProperty(name).GetDouble();
        var found = new RelationProbabilities(Of("agree"), Of("contradict"), Of("neutral"));
        return found is { Agree: >= 0 and <= 1, Contradict: >= 0 and <= 1, Neutral: >= 0 and <= 1 } ? found : throw new FormatException();
    }

    private static string Statement(JsonElement side)
    {
        var text = Text(side, "text");
        return !string.IsNullOrWhiteSpace(text) && text.Length <= LabeledPair.MaxStatementLength ? text : throw new FormatException();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
