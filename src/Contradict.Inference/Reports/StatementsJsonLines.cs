using System.Text.Json;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Reports;

/// <summary>Writes <c>statements.jsonl</c>: one line a statement. Thread-safe.</summary>
public static class StatementsJsonLines
{
    /// <summary>Writes the statements in the order given, one at a time, so that a set larger than memory passes through.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="statements">The statements.</param>
    /// <returns>The number of lines written.</returns>
    public static int Write(Stream output, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(statements);
        return JsonLines.Write(output, statements, WriteStatement);
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.Text("id", statement.Id);
        json.Text("article", statement.ArticleId);
        json.Text("source", statement.Source);
        json.Time("published", statement.Published);
        json.Text("speaker", statement.Speaker.Name);
        json.WriteString("speaker_kind", SpeakerKindNames.Of(statement.Speaker.Kind));
        json.Text("affiliation", statement.Speaker.Affiliation);
        json.WriteStartArray("chain");
        foreach (var link in statement.Speaker.Chain)
        {
            json.Text(link);
        }

        json.WriteEndArray();
        WriteMention(json, "mention", statement.Mention);
        WriteMention(json, "cue", statement.Cue);
        json.Text("text", statement.Text);
        json.WriteNumber("start", statement.Start);
        json.WriteNumber("end", statement.End);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, string name, Mention? mention)
    {
        json.WritePropertyName(name);
        if (mention is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.Text("text", mention.Text);
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("end", mention.End);
        json.WriteEndObject();
    }
}
