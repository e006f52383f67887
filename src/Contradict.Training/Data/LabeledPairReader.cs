using System.Collections.Immutable;
using Contradict.Inference;

namespace Contradict.Training.Data;

/// <summary>
/// Reads labeled pairs from CSV, TSV and JSON lines, one after the other, so that a file larger than memory passes
/// through. Columns are found by name; unknown ones are kept. A reader holds no state and may be shared.
/// </summary>
/// <param name="labelRequired">Whether a row without a label is a fault; else its label is null.</param>
public sealed class LabeledPairReader(bool labelRequired = true)
{
    /// <summary>Columns that rows get which have none of that name.</summary>
    public ImmutableArray<ExtraColumn> Defaults { get; init; } = [];

    /// <summary>Takes each faulty row, which is then left out; null to throw at the first.</summary>
    public Action<RowFault>? OnFault { get; init; }

    /// <summary>Reads a file in the format that its extension names: .csv, .tsv or .jsonl.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The pairs in the file's order, read as they are asked for.</returns>
    /// <exception cref="InputException">
    /// The file cannot be read or lacks a needed column; or, without <see cref="OnFault"/>, a row is faulty.
    /// </exception>
    public IEnumerable<LabeledPair> Read(string path)
    {
        var format = FormatOf(path);
        using var stream = InputFile.Open(path);
        foreach (var pair in Read(stream, path, format))
            yield return pair;
    }

    /// <summary>Reads files one after the other.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>All their pairs.</returns>
    /// <exception cref="InputException">As for one file.</exception>
    public IEnumerable<LabeledPair> Read(IEnumerable<string> paths) => paths.SelectMany(Read);

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="name">What to call it in errors and in <see cref="LabeledPair.File"/>.</param>
    /// <param name="format">How it is written.</param>
    /// <returns>The pairs, read as they are asked for.</returns>
    /// <exception cref="InputException">As for a file.</exception>
    public IEnumerable<LabeledPair> Read(Stream stream, string name, PairFormat format)
    {
        var faults = new FaultSink(OnFault);
        var checker = new PairRowChecker(name, labelRequired, Defaults);
        var rows = format == PairFormat.JsonLines
            ? new JsonLinesPairs(stream, name, faults).Read()
            : new DelimitedPairs(stream, name, format, labelRequired, faults).Read();
        foreach (var row in rows)
        {
            if (checker.Check(row, out var fault) is { } pair)
                yield return pair;
            else
                faults.Report(fault!);
        }
    }

    internal static PairFormat FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => PairFormat.Csv,
        ".tsv" => PairFormat.Tsv,
        ".jsonl" => PairFormat.JsonLines,
        _ => throw new InputException(path, null, "is of no known format; expected .csv, .tsv or .jsonl"),
    };
}
