using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>Any table or JSON lines, by a mapping of columns and labels; columns that it does not name are kept.</summary>
internal sealed class GenericImport(ImportMapping mapping) : IPairImport
{
    private readonly ImportLabels labels = mapping.Labels.IsEmpty
        ? new ImportLabels(
            ("agree", "agree"), ("contradict", "contradict"), ("neutral", "neutral"), ("entailment", "agree"), ("contradiction", "contradict"))
        : new ImportLabels(mapping.Labels.Select(l => (l.Key, l.Value)));

    private ImmutableArray<(string Field, string Column)> kept = [];

    public ImmutableArray<string[]> Needed => [[mapping.FieldOf("statement_a")], [mapping.FieldOf("statement_b")], [mapping.FieldOf("label")]];

    public ImmutableArray<string> Columns => ["original_label", .. kept.Select(k => k.Column)];

    public IReadOnlyList<string> Prepare(IReadOnlyList<string> files, FaultSink faults)
    {
        var used = PairColumns.Columns.Select(mapping.FieldOf).ToHashSet(StringComparer.Ordinal);
        kept =
        [
            .. files.SelectMany(file => new ImportFile(file, faults).FieldNames()).Distinct()
                .Where(name => name.Length > 0 && !used.Contains(name)).Select(name => (name, ColumnOf(name))),
        ];
        return files;
    }

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        string? Optional(string column) => row.Optional(mapping.FieldOf(column));
        var original = row.Required(mapping.FieldOf("label"));
        if (labels.Of(original) is not { } label)
            yield break;
        yield return new PairFields(
            row.Line, Optional("id"), Optional("topic"), Optional("group"), Optional("type"),
            Optional("source_a"), row.Required(mapping.FieldOf("statement_a")),
            Optional("source_b"), row.Required(mapping.FieldOf("statement_b")), label,
            [new ExtraColumn("original_label", original), .. kept.Select(k => new ExtraColumn(k.Column, row.Optional(k.Field) ?? ""))]);
    }

    /// <summary>A field whose name has another meaning here is kept as <c>input_…</c>.</summary>
    private static string ColumnOf(string name) =>
        PairColumns.IsKnown(name) || PairImporter.Provenance.Contains(name) || name == "original_label" ? $"input_{name}" : name;
}
