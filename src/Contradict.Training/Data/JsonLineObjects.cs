using System.Text.Json;
using System.Text.Unicode;

namespace Contradict.Training.Data;

/// <summary>The objects of a JSON lines file; lines that hold none are reported, blank ones passed over.</summary>
internal sealed class JsonLineObjects(Stream stream, string file, FaultSink faults)
{
    /// <summary>Each object with its line; it is valid until the next is asked for.</summary>
    public IEnumerable<(int Line, JsonElement Element)> Read()
    {
        var lines = new Utf8LineReader(stream);
        while (lines.TryRead(out var line))
        {
            using var document = Parse(line, lines);
            if (document is not null)
                yield return (lines.Line, document.RootElement);
        }
    }

    private JsonDocument? Parse(ReadOnlyMemory<byte> line, Utf8LineReader lines)
    {
        if (lines.IsTooLong)
            return Broken(FindingCodes.BrokenJson, lines.Line, $"the line is longer than {Utf8LineReader.MaxLength >> 20} MB");
        if (!Utf8.IsValid(line.Span))
            return Broken(FindingCodes.InvalidUtf8, lines.Line, InvalidUtf8.Reason);
        if (line.Span.Trim(" \t"u8).IsEmpty)
            return null;
        try
        {
            var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            return Broken(FindingCodes.BrokenJson, lines.Line, "expected a JSON object");
        }
        catch (JsonException e)
        {
            return Broken(FindingCodes.BrokenJson, lines.Line, $"broken JSON at byte {e.BytePositionInLine + 1}");
        }
    }

    private JsonDocument? Broken(string code, int line, string reason)
    {
        faults.Report(new RowFault(code, file, line, reason));
        return null;
    }
}
