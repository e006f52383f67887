using Contradict.Inference;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>Reads what stands in a journal, and tells a last row that a crash tore from a faulty file.</summary>
internal static class JournalContent
{
    /// <summary>Reads the rows.</summary>
    /// <param name="path">The file, for errors.</param>
    /// <param name="bytes">Its content.</param>
    /// <returns>The rows, and how many bytes at the end are no row.</returns>
    /// <exception cref="InputException">A row is faulty that is not a torn last one.</exception>
    public static (List<LabeledPair> Rows, int TornBytes) Read(string path, byte[] bytes)
    {
        if (bytes.Length == 0)
            return ([], 0);
        var end = WholeRecords.EndOf(bytes);
        if (end == bytes.Length || end == 0)
            return (Read(path, bytes, null), 0);
        var whole = Read(path, bytes[..end], null);
        var faults = new List<RowFault>();
        var all = Read(path, bytes, faults);
        if (faults.Count == 0)
            return (all, 0);

        // Rows behind the fault: not a torn row, but a quote left open further up. Cutting there would lose them.
        if (all.Count > whole.Count)
            throw new InputException(path, faults[0].Line, faults[0].Reason);
        return (whole, bytes.Length - end);
    }

    private static List<LabeledPair> Read(string path, byte[] bytes, List<RowFault>? faults)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new LabeledPairReader { OnFault = faults is null ? null : faults.Add }.Read(stream, path, PairFormat.Csv)];
    }
}
