using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;

namespace Contradict.Training.Data;

/// <summary>The rows of a JSON lines file of pairs and octets.</summary>
internal sealed class JsonLinesPairs(Stream stream, string file, FaultSink faults)
{
    public IEnumerable<PairFields> Read()
    {
        var lines = new Utf8LineReader(stream);
        while (lines.TryRead(out var line))
        {
            if (!Utf8.IsValid(line.Span))
                faults.Report(new RowFault(FindingCodes.InvalidUtf8, file, lines.Line, InvalidUtf8.Reason));
            else if (!line.Span.Trim(" \t"u8).IsEmpty)
            {
                foreach (var row in Parse(line, lines.Line))
                    yield return row;
            }
        }
    }

    private ImmutableArray<PairFields> Parse(ReadOnlyMemory<byte> line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Broken(number, "expected a JSON object");
            return document.RootElement.TryGetProperty("octet", out _)
                ? OctetExpander.Expand(OctetJson.Read(document.RootElement), number)
                : [ReadPair(document.RootElement, number)];
        }
        catch (JsonException e)
        {
            return Broken(number, e.LineNumber is null ? e.Message : $"broken JSON at byte {e.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair has no UTF-16 text.
            return Broken(number, "a text holds half a character");
        }
    }

    private ImmutableArray<PairFields> Broken(int line, string reason)
    {
        faults.Report(new RowFault(FindingCodes.BrokenJson, file, line, reason));
        return [];
    }

    private static PairFields ReadPair(JsonElement pair, int line)
    {
        string? Field(string name) => pair.TryGetProperty(name, out var value) ? Text(value) : null;
        var extra = ImmutableArray.CreateBuilder<ExtraColumn>();
        foreach (var property in pair.EnumerateObject())
        {
            if (!PairColumns.IsKnown(property.Name))
                extra.Add(new ExtraColumn(property.Name, Text(property.Value) ?? ""));
        }

        return new PairFields(
            line, Field("id"), Field("topic"), Field("group"), Field("type"),
            Field("source_a"), Field("statement_a") ?? Field("premise"),
            Field("source_b"), Field("statement_b") ?? Field("hypothesis"),
            Field("label"), extra.ToImmutable());
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
