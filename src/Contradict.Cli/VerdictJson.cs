using System.Text.Encodings.Web;
using System.Text.Json;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Cli;

/// <summary>One verdict as JSON, in the shape of a line of <c>pairs.jsonl</c> as far as two bare statements fill it.</summary>
internal static class VerdictJson
{
    /// <summary>Writes the verdict on one line, with a line feed after it.</summary>
    /// <param name="a">The first statement.</param>
    /// <param name="b">The second statement.</param>
    /// <param name="verdict">The verdict on both.</param>
    /// <param name="bundle">What gave it.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(string a, string b, Verdict verdict, Bundle bundle, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("model", bundle.Label);
            json.WriteString("relation", RelationNames.Of(verdict.Relation));
            json.WriteStartObject("probability");
            json.WriteNumber("agree", Math.Round(verdict.Probability.Agree, 6));
            json.WriteNumber("contradict", Math.Round(verdict.Probability.Contradict, 6));
            json.WriteNumber("neutral", Math.Round(verdict.Probability.Neutral, 6));
            json.WriteEndObject();
            json.WriteString("kind", verdict.Kind is { } kind ? ContradictionKindNames.Of(kind) : null);
            json.WriteString("follows", FollowsNames.Of(verdict.Follows));
            json.WriteBoolean("update", verdict.Update);
            json.WriteString("a", a);
            json.WriteString("b", b);
            json.WriteStartArray("reasons");
            foreach (var reason in verdict.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("name", reason.Name);
                WriteSpan(json, "a", reason.A);
                WriteSpan(json, "b", reason.B);
                json.WriteNumber("weight", Math.Round(reason.Weight, 4));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } range)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(range.Start);
        json.WriteNumberValue(range.End);
        json.WriteEndArray();
    }
}
