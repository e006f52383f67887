using System.Text.Encodings.Web;
using System.Text.Json;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>The agreement of two annotators as JSON, for programs.</summary>
public static class AgreementJson
{
    /// <summary>
    /// Writes <c>{"n", "observed", "expected", "kappa", "low", "high", "table": {LABEL: {LABEL: count}}, "only_a", "only_b", "repeated", "by_id",
    /// "disagreements": [{"id", "a", "b", "statement_a", "statement_b"}]}</c>; in the table the outer label is the first annotator's.
    /// </summary>
    /// <param name="agreement">What to write.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(AnnotatorAgreement agreement, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var json = new Utf8JsonWriter(stream, options);
        json.WriteStartObject();
        json.WriteNumber("n", agreement.Kappa.Count);
        json.WriteNumber("observed", agreement.Kappa.Observed);
        json.WriteNumber("expected", agreement.Kappa.Expected);
        WriteNumber(json, "kappa", agreement.Kappa.Kappa);
        WriteNumber(json, "low", agreement.Kappa.Low);
        WriteNumber(json, "high", agreement.Kappa.High);
        WriteTable(json, agreement.Table);
        json.WriteNumber("only_a", agreement.OnlyA);
        json.WriteNumber("only_b", agreement.OnlyB);
        json.WriteNumber("repeated", agreement.Repeated);
        json.WriteNumber("by_id", agreement.ById);
        json.WriteStartArray("disagreements");
        foreach (var (a, b) in agreement.Disagreements)
            WriteDisagreement(json, a, b);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, int[,] table)
    {
        json.WriteStartObject("table");
        for (var i = 0; i < AnnotatorAgreement.Labels.Length; i++)
        {
            json.WriteStartObject(RelationNames.Of(AnnotatorAgreement.Labels[i]));
            for (var j = 0; j < AnnotatorAgreement.Labels.Length; j++)
                json.WriteNumber(RelationNames.Of(AnnotatorAgreement.Labels[j]), table[i, j]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteDisagreement(Utf8JsonWriter json, LabeledPair a, LabeledPair b)
    {
        json.WriteStartObject();
        json.WriteString("id", a.Id);
        json.WriteString("a", a.Column("label"));
        json.WriteString("b", b.Column("label"));
        json.WriteString("statement_a", a.StatementA);
        json.WriteString("statement_b", a.StatementB);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
