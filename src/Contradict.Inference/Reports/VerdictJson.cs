using System.Text.Json;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>
/// Writes the verdict on two bare statements as JSON, in the shape of a line of <c>pairs.jsonl</c> as far as they fill it. Thread-safe.
/// </summary>
public static class VerdictJson
{
    /// <summary>Writes the verdict on one line, with a line feed after it. Probabilities have six decimals; spans count in the statements.</summary>
    /// <param name="a">The first statement.</param>
    /// <param name="b">The second statement.</param>
    /// <param name="verdict">The verdict on both.</param>
    /// <param name="bundle">What gave it.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="ArgumentException">A probability is not a finite number.</exception>
    public static void Write(string a, string b, Verdict verdict, Bundle bundle, Stream output)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(output);
        JsonLines.Write(output, [verdict], (json, value) => Write(json, a, b, value, bundle));
    }

    private static void Write(Utf8JsonWriter json, string a, string b, Verdict verdict, Bundle bundle)
    {
        json.WriteStartObject();
        json.Text("model", bundle.Label);
        json.WriteString("relation", RelationNames.Of(verdict.Relation));
        json.WriteStartObject("probability");
        json.WriteNumber("agree", Math.Round(verdict.Probability.Agree, 6));
        json.WriteNumber("contradict", Math.Round(verdict.Probability.Contradict, 6));
        json.WriteNumber("neutral", Math.Round(verdict.Probability.Neutral, 6));
        json.WriteEndObject();
        json.Text("kind", verdict.Kind is { } kind ? ContradictionKindNames.Of(kind) : null);
        json.WriteString("follows", FollowsNames.Of(verdict.Follows));
        json.WriteBoolean("update", verdict.Update);
        json.Text("a", a);
        json.Text("b", b);
        json.WriteStartArray("reasons");
        foreach (var reason in verdict.Reasons)
        {
            json.WriteStartObject();
            json.Text("name", reason.Name);
            json.Span("a", reason.A, 0);
            json.Span("b", reason.B, 0);
            json.WriteNumber("weight", JsonValues.Rounded(reason.Weight));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
