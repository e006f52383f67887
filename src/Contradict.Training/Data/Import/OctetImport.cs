using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>Octets, as .jsonl: twelve pairs a line; see <see cref="Octet"/>.</summary>
internal sealed class OctetImport : IPairImport
{
    public ImmutableArray<string[]> Needed { get; } = [["octet"]];

    public ImmutableArray<string> Columns { get; } = ["form"];

    public IEnumerable<PairFields> Pairs(ImportRow row) => row is JsonImportRow json
        ? OctetExpander.Expand(OctetJson.Read(json.Element), row.Line)
        : throw new FormatException("octets are JSON lines");
}
