using System.Text.Json;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation;

/// <summary>A comparison as JSON, for programs.</summary>
public static class ComparisonJson
{
    /// <summary>Writes <c>{"signature", "base", "models": [{"name", "metrics", "flips", "slices"}]}</c>.</summary>
    /// <param name="comparison">What to write.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(Comparison comparison, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("signature", comparison.Signature);
        json.WriteString("base", comparison.Base);
        WriteArray(json, "models", comparison.Models, WriteModel);
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelComparison model)
    {
        json.WriteString("name", model.Name);
        WriteArray(json, "metrics", model.Metrics, WriteMetric);
        WriteArray(json, "flips", model.Flips, WriteFlip);
        WriteArray(json, "slices", model.Slices, WriteSlice);
    }

    private static void WriteMetric(Utf8JsonWriter json, MetricDifference metric)
    {
        WriteDifference(json, metric.Name, metric.Base, metric.Value, metric.Difference, metric.Low, metric.High);
        json.WriteNumber("p", metric.P);
        json.WriteNumber("p_adjusted", metric.PAdjusted);
    }

    private static void WriteFlip(Utf8JsonWriter json, Flip flip)
    {
        json.WriteString("id", flip.Id);
        json.WriteString("base", RelationNames.Of(flip.Base));
        json.WriteString("new", RelationNames.Of(flip.New));
        json.WriteString("label", RelationNames.Of(flip.Label));
    }

    private static void WriteSlice(Utf8JsonWriter json, SliceComparison slice)
    {
        json.WriteString("column", slice.Column);
        json.WriteString("value", slice.Value);
        json.WriteNumber("n", slice.Count);
        json.WriteNumber("groups", slice.Groups);
        WriteArray(json, "metrics", slice.Metrics, (j, m) => WriteDifference(j, m.Name, m.Base, m.Value, m.Difference, m.Low, m.High));
    }

    private static void WriteDifference(
        Utf8JsonWriter json, string name, double baseValue, double value, double difference, double low, double high)
    {
        json.WriteString("name", name);
        json.WriteNumber("base", baseValue);
        json.WriteNumber("value", value);
        json.WriteNumber("difference", difference);
        json.WriteNumber("low", low);
        json.WriteNumber("high", high);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
