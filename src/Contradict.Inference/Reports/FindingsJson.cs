using System.Text.Encodings.Web;
using System.Text.Json;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>
/// Writes a scored set as one JSON object: <c>summary</c>, the figures of the whole set, and <c>findings</c>, each in the shape of a line of
/// <c>pairs.jsonl</c>. Thread-safe.
/// </summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the object.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="summary">The figures.</param>
    /// <param name="pairs">The findings, in order.</param>
    public static void Write(Stream output, ReportSummary summary, IEnumerable<JudgedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(pairs);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteSummary(json, summary);
        json.WriteStartArray("findings");
        foreach (var pair in pairs)
            PairsJsonLines.WritePair(json, pair);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, ReportSummary summary)
    {
        json.WriteStartObject("summary");
        json.Text("event", summary.Event);
        json.WriteNumber("articles", summary.Articles);
        json.WriteNumber("copies", summary.Copies);
        json.WriteNumber("sources", summary.Sources);
        json.WriteNumber("speakers", summary.Speakers);
        json.WriteNumber("statements", summary.Statements);
        json.WriteNumber("pairs", summary.Pairs);
        json.WriteNumber("contradictions", summary.Contradictions);
        json.WriteNumber("agreements", summary.Agreements);
        json.WriteNumber("updates", summary.Updates);
        json.WriteNumber("unsure", summary.Unsure);
        json.Text("model", summary.Model);
        json.WriteEndObject();
    }
}
