using System.Globalization;
using System.Text;
using System.Text.Json;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>The values that several of the JSON formats share.</summary>
internal static class JsonValues
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.Text(value);
    }

    public static void Text(this Utf8JsonWriter json, string? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(WellFormed(value));
        }
    }

    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset? time) => json.Text(name, Iso(time));

    public static void Span(this Utf8JsonWriter json, string name, TextSpan? span, int offset)
    {
        json.WritePropertyName(name);
        if (span is not { } found)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(found.Start + offset);
        json.WriteNumberValue(found.End + offset);
        json.WriteEndArray();
    }

    public static void Probability(this Utf8JsonWriter json, string name, RelationProbabilities probability)
    {
        json.WriteStartObject(name);
        json.WriteNumber("agree", Rounded(probability.Agree));
        json.WriteNumber("contradict", Rounded(probability.Contradict));
        json.WriteNumber("neutral", Rounded(probability.Neutral));
        json.WriteEndObject();
    }

    /// <summary>Four decimals: three of them sum to 1 within 0.00015.</summary>
    public static double Rounded(double value) => Math.Round(value, 4);

    /// <summary>ISO 8601 with seconds and offset, "Z" for UTC: 2024-04-08T14:00:00Z; null for none.</summary>
    public static string? Iso(DateTimeOffset? time) => time is not { } at ? null
        : at.Offset == TimeSpan.Zero ? at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The text with each lone surrogate, which UTF-8 cannot carry, replaced by U+FFFD; offsets stay.</summary>
    public static string WellFormed(string text)
    {
        if (!HasLoneSurrogate(text))
        {
            return text;
        }

        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune.ToString());
        }

        return repaired.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
