using System.Text.Json;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>Writes <c>pairs.jsonl</c>: one line a judged pair. Thread-safe.</summary>
public static class PairsJsonLines
{
    /// <summary>Writes the pairs in the order given, one at a time, so that a set larger than memory passes through.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="pairs">The pairs.</param>
    /// <returns>The number of lines written.</returns>
    /// <exception cref="ArgumentException">A probability is not a finite number.</exception>
    public static int Write(Stream output, IEnumerable<JudgedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(pairs);
        return JsonLines.Write(output, pairs, WritePair);
    }

    /// <summary>Writes one pair as one object, without a line end. Spans of reasons count in the articles' texts.</summary>
    internal static void WritePair(Utf8JsonWriter json, JudgedPair pair)
    {
        var verdict = pair.Verdict;
        json.WriteStartObject();
        json.Text("id", pair.Id);
        json.WriteString("relation", RelationNames.Of(verdict.Relation));
        json.Probability("probability", verdict.Probability);
        json.Text("kind", verdict.Kind is { } kind ? ContradictionKindNames.Of(kind) : null);
        json.WriteBoolean("update", verdict.Update);
        WriteSide(json, "a", pair.A);
        WriteSide(json, "b", pair.B);
        json.WriteStartArray("reasons");
        foreach (var reason in verdict.Reasons)
        {
            WriteReason(json, pair, reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Statement statement)
    {
        json.WriteStartObject(name);
        json.Text("statement", statement.Id);
        json.Text("article", statement.ArticleId);
        json.Text("source", statement.Source);
        json.Text("speaker", statement.Speaker.Name);
        json.WriteString("speaker_kind", SpeakerKindNames.Of(statement.Speaker.Kind));
        json.Text("text", statement.Text);
        json.WriteNumber("start", statement.Start);
        json.WriteNumber("end", statement.End);
        json.Time("published", statement.Published);
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, JudgedPair pair, Reason reason)
    {
        json.WriteStartObject();
        json.Text("name", reason.Name);
        json.Span("a", reason.A, pair.A.Start);
        json.Span("b", reason.B, pair.B.Start);
        json.WriteNumber("weight", JsonValues.Rounded(reason.Weight));
        json.WriteEndObject();
    }
}
