using System.Globalization;
using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Claims;

/// <summary>Reads <c>pairs.jsonl</c> as <c>contradict score</c> writes it, without the reasons.</summary>
public static class JudgedPairsFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its pairs, read as they are asked for.</returns>
    /// <exception cref="InputException">The file, or the line named, cannot be used.</exception>
    public static IEnumerable<JudgedPair> Read(string path)
    {
        using var stream = InputFile.Open(path);
        foreach (var (line, element) in new JsonLineObjects(stream, path, new FaultSink(null)).Read())
            yield return Parse(element, path, line);
    }

    private static JudgedPair Parse(JsonElement element, string path, int line)
    {
        try
        {
            var name = element.GetProperty("relation").GetString() ?? "";
            var relation = RelationNames.ParseVerdict(name)
                ?? throw new InputException(path, line, $"unknown relation \"{name}\"; expected agree, contradict, neutral or unsure");
            return new JudgedPair(
                element.GetProperty("id").GetString()!,
                SideOf(element.GetProperty("a")),
                SideOf(element.GetProperty("b")),
                new Verdict(
                    relation,
                    ProbabilityOf(element.GetProperty("probability")),
                    ContradictionKindNames.Parse(element.GetProperty("kind").GetString()),
                    element.GetProperty("update").GetBoolean(),
                    []));
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, line, "is no pair as contradict score writes it into pairs.jsonl", fault);
        }
    }

    private static RelationProbabilities ProbabilityOf(JsonElement probability)
    {
        var (agree, contradict, neutral) = (Share(probability, "agree"), Share(probability, "contradict"), Share(probability, "neutral"));
        return new RelationProbabilities(agree, contradict, neutral);
    }

    private static double Share(JsonElement probability, string name) =>
        probability.GetProperty(name).GetDouble() is >= 0 and <= 1 and var share ? share : throw new FormatException(name);

    private static Statement SideOf(JsonElement side)
    {
        var (source, speaker, kindName) = (Text(side, "source"), Text(side, "speaker"), Text(side, "speaker_kind"));
        if (!SpeakerKindNames.TryParse(kindName, out var kind))
            throw new FormatException(kindName);
        return new Statement
        {
            Id = Text(side, "statement"),
            ArticleId = Text(side, "article"),
            Source = source,
            Published = side.GetProperty("published").GetString() is { } time ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture) : null,
            Speaker = new Speaker(speaker, kind, null, [source, speaker]),
            Text = Text(side, "text"),
            Start = side.GetProperty("start").GetInt32(),
            End = side.GetProperty("end").GetInt32(),
        };
    }

    private static string Text(JsonElement side, string name) => side.GetProperty(name).GetString() ?? throw new FormatException(name);
}
