using System.Collections.Immutable;
using Contradict.Inference;

namespace Contradict.Training.Data.Import;

/// <summary>
/// The Fake News Challenge (2017), as two kinds of .csv in any order: bodies (<c>Body ID, articleBody</c>) and stances
/// (<c>Headline, Body ID, Stance</c>). The body is A, the headline B; discuss and unrelated are neutral, and the stance is
/// kept as the type. The bodies are held in memory.
/// </summary>
internal sealed class Fnc1Import : IPairImport
{
    private readonly Dictionary<string, string> bodies = new(StringComparer.Ordinal);

    private readonly ImportLabels labels = new(
        ("agree", "agree"), ("disagree", "contradict"), ("discuss", "neutral"), ("unrelated", "neutral"));

    public ImmutableArray<string[]> Needed { get; } = [["Headline"], ["Body ID"], ["Stance"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "body_id"];

    /// <exception cref="InputException">No file has bodies, or none has stances.</exception>
    public IReadOnlyList<string> Prepare(IReadOnlyList<string> files, FaultSink faults)
    {
        var ofBodies = files.Where(file => new ImportFile(file, faults).FieldNames().Contains("articleBody")).ToList();
        if (ofBodies.Count == 0 || ofBodies.Count == files.Count)
            throw new InputException(string.Join(", ", files), null, "fnc1 takes bodies (Body ID, articleBody) and stances (Headline, Body ID, Stance)");
        foreach (var row in ofBodies.SelectMany(file => new ImportFile(file, faults).Read([["Body ID"], ["articleBody"]])))
        {
            if (row.Optional("Body ID") is { } id && row.Optional("articleBody") is { } body)
                bodies[id] = body;
            else
                faults.Report(new RowFault(FindingCodes.MalformedRow, row.File, row.Line, "the body has no text or no Body ID"));
        }

        return [.. files.Except(ofBodies)];
    }

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var (id, stance) = (row.Required("Body ID"), row.Required("Stance"));
        if (!bodies.TryGetValue(id, out var body))
            throw new FormatException($"there is no body {id}");
        yield return row.Pair(
            body, row.Required("Headline"), labels.Of(stance)!,
            group: $"fnc1:{id}", type: stance, extra: [("original_label", stance), ("body_id", id)]);
    }
}
