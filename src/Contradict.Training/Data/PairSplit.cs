namespace Contradict.Training.Data;

/// <summary>Splits files of labeled pairs into one CSV file a part.</summary>
public static class PairSplit
{
    /// <summary>
    /// Reads the files twice, first to assign the rows and then to write them, so that they may be larger than memory.
    /// The parts appear together, when all of them are whole.
    /// </summary>
    /// <param name="files">The files to split as one.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="splitter">Assigns the rows.</param>
    /// <param name="folder">Where the parts are written, each as its name with the extension .csv.</param>
    /// <param name="options">Line ends and guards.</param>
    /// <param name="cancellation">Ends the work; nothing is left behind.</param>
    /// <returns>What went where.</returns>
    /// <exception cref="Contradict.Inference.InputException">A file or a row cannot be used.</exception>
    public static SplitPlan Write(
        IReadOnlyList<string> files,
        LabeledPairReader reader,
        GroupSplitter splitter,
        string folder,
        PairWriterOptions? options = null,
        CancellationToken cancellation = default)
    {
        var columns = new List<string>();
        var plan = splitter.Plan(Noting(reader.Read(files), columns), cancellation);
        var outputs = new List<AtomicFile>();
        try
        {
            outputs.AddRange(plan.Parts.Select(p => AtomicFile.Create(Path.Combine(folder, p.Name + ".csv"))));
            Distribute(reader.Read(files), plan, [.. outputs.Select(o => new LabeledPairWriter(o.Stream, columns, options))], cancellation);
            outputs.ForEach(o => o.Commit());
        }
        finally
        {
            outputs.ForEach(o => o.Dispose());
        }

        return plan;
    }

    private static IEnumerable<LabeledPair> Noting(IEnumerable<LabeledPair> pairs, List<string> columns)
    {
        foreach (var pair in pairs)
        {
            foreach (var column in pair.Extra)
            {
                if (!columns.Contains(column.Name))
                    columns.Add(column.Name);
            }

            yield return pair;
        }
    }

    private static void Distribute(IEnumerable<LabeledPair> pairs, SplitPlan plan, LabeledPairWriter[] writers, CancellationToken cancellation)
    {
        var row = 0;
        foreach (var pair in pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            writers[plan.PartOfRow[row++]].Write(pair);
        }

        foreach (var writer in writers)
            writer.Dispose();
    }
}
