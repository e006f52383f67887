using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>How the rows of a foreign format become labeled pairs.</summary>
internal interface IPairImport
{
    /// <summary>The fields that a table's header must have, each by any of its names.</summary>
    ImmutableArray<string[]> Needed { get; }

    /// <summary>The columns that its pairs have beyond those of the format and the provenance; known after <see cref="Prepare"/>.</summary>
    ImmutableArray<string> Columns { get; }

    /// <summary>Reads what must be known before the first pair.</summary>
    /// <returns>The files that hold pairs.</returns>
    IReadOnlyList<string> Prepare(IReadOnlyList<string> files, FaultSink faults) => files;

    /// <summary>The pairs of a row; none where it has no label or no evidence by its authors' intent.</summary>
    /// <exception cref="FormatException">The row lacks a field or its label is unknown.</exception>
    IEnumerable<PairFields> Pairs(ImportRow row);
}
