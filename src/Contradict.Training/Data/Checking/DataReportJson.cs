using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contradict.Training.Data.Checking;

/// <summary>A report as JSON: the names of <see cref="DataReport"/> in snake case.</summary>
public static class DataReportJson
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Writes it.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(DataReport report, Stream stream) => JsonSerializer.Serialize(stream, report, Format);
}
