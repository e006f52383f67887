using System.Collections.Immutable;
using System.Text.Json;

namespace Contradict.Training.Data;

/// <summary>The rows of a JSON lines file of pairs and octets.</summary>
internal sealed class JsonLinesPairs(Stream stream, string file, FaultSink faults)
{
    public IEnumerable<PairFields> Read() => new JsonLineObjects(stream, file, faults).Read().SelectMany(o => Pairs(o.Element, o.Line));

    private ImmutableArray<PairFields> Pairs(JsonElement element, int line)
    {
        try
        {
            return element.TryGetProperty("octet", out _)
                ? OctetExpander.Expand(OctetJson.Read(element), line)
                : [ReadPair(element, line)];
        }
        catch (Exception e) when (JsonText.IsFault(e))
        {
            faults.Report(new RowFault(FindingCodes.BrokenJson, file, line, JsonText.Reason(e)));
            return [];
        }
    }

    private static PairFields ReadPair(JsonElement pair, int line)
    {
        string? Field(string name) => pair.TryGetProperty(name, out var value) ? JsonText.Of(value) : null;
        var extra = ImmutableArray.CreateBuilder<ExtraColumn>();
        foreach (var property in pair.EnumerateObject())
        {
            if (!PairColumns.IsKnown(property.Name))
                extra.Add(new ExtraColumn(property.Name, JsonText.Of(property.Value) ?? ""));
        }

        return new PairFields(
            line, Field("id"), Field("topic"), Field("group"), Field("type"),
            Field("source_a"), Field("statement_a") ?? Field("premise"),
            Field("source_b"), Field("statement_b") ?? Field("hypothesis"),
            Field("label"), extra.ToImmutable());
    }
}
