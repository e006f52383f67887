using System.Text.Json;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>A suite's outcomes as JSON, for programs.</summary>
public static class SuiteJson
{
    /// <summary>
    /// Writes <c>{"model", "n", "passed", "rate", "capabilities": [{"name", "n", "passed", "rate", "tests": [{"name", "n", "passed",
    /// "rate"}]}], "failures": [{"id", "capability", "test", "label", "asked", "got"}]}</c>.
    /// </summary>
    /// <param name="model">The model's name.</param>
    /// <param name="result">Its outcomes.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(string model, SuiteResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("model", model);
        WriteRate(json, result.Overall.All);
        json.WriteStartArray("capabilities");
        foreach (var capability in result.Capabilities)
            WriteCapability(json, capability);
        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var outcome in result.Overall.Outcomes.Where(outcome => !outcome.Passed))
            WriteFailure(json, outcome);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCapability(Utf8JsonWriter json, CapabilityResult capability)
    {
        json.WriteStartObject();
        json.WriteString("name", capability.Name);
        WriteRate(json, capability.All);
        json.WriteStartArray("tests");
        foreach (var test in CapabilityTestNames.All.Where(test => capability.Of(test).Count > 0))
        {
            json.WriteStartObject();
            json.WriteString("name", CapabilityTestNames.Of(test));
            WriteRate(json, capability.Of(test));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRate(Utf8JsonWriter json, PassRate rate)
    {
        json.WriteNumber("n", rate.Count);
        json.WriteNumber("passed", rate.Passed);
        json.WriteNumber("rate", rate.Rate);
    }

    private static void WriteFailure(Utf8JsonWriter json, SuiteOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", outcome.Row.Id);
        json.WriteString("capability", outcome.Row.Capability);
        json.WriteString("test", CapabilityTestNames.Of(outcome.Row.Test));
        json.WriteString("label", RelationNames.Of(outcome.Row.Label));
        json.WriteString("asked", outcome.Asked);
        json.WriteString("got", outcome.Got);
        json.WriteEndObject();
    }
}
