using Contradict.Inference;

namespace Contradict.Training.Data.Checking;

/// <summary>
/// Finds what is wrong with labeled pairs before a model is trained on them. Nothing is thrown for a bad file or row:
/// it becomes a finding with its line, and the rest is checked.
/// </summary>
/// <param name="options">What is done.</param>
public sealed class DataChecker(DataCheckOptions options)
{
    private const int RowsPerReport = 4096;

    /// <summary>Checks files together: leaks are looked for between them.</summary>
    /// <param name="files">The files, read in this order.</param>
    /// <param name="progress">Told how far it has come; null for no one.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>What was found.</returns>
    public DataReport Check(IReadOnlyList<string> files, IProgress<CheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var findings = new FindingList(options.FindingsPerCode);
        var pairs = new CheckedPairs();
        var all = files.Sum(SizeOf);
        var before = 0L;
        foreach (var file in files)
        {
            var start = before;
            Read(file, pairs, findings, read => progress?.Report(new CheckProgress("reading", (double)(start + read) / Math.Max(1, all))), cancellation);
            before += SizeOf(file);
        }

        var near = NearDuplicates.Find(pairs.Statements, share => progress?.Report(new CheckProgress("near duplicates", share)), cancellation);
        new DuplicateCheck(pairs, findings).Run(near);
        var leaks = new LeakCheck(pairs, findings).Run(near);
        var topics = new BalanceCheck(pairs, findings).Run();
        var labels = new WritingCheck(pairs, findings).Run();
        var probes = options.Probe
            ? new OneSideProbe(pairs, findings).Run(share => progress?.Report(new CheckProgress("one-side probe", share)), cancellation)
            : [];
        return new DataReport(
            [.. files], pairs.Rows.Count, pairs.Statements.Count, pairs.GroupCount, pairs.TopicNames.Count, topics,
            labels, probes, leaks, findings.Counts, findings.Kept(files));
    }

    private void Read(string file, CheckedPairs pairs, FindingList findings, Action<long> report, CancellationToken cancellation)
    {
        var reader = new LabeledPairReader { OnFault = f => findings.Add(f.Code, FindingSeverity.Severe, f.File, f.Line, () => f.Reason) };
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var rows = 0;
        try
        {
            using var stream = InputFile.Open(file);
            foreach (var pair in reader.Read(stream, file, LabeledPairReader.FormatOf(file)))
            {
                Look(pair, ids, findings);
                pairs.Add(pair, pair.Column(options.SplitColumn));
                if (++rows % RowsPerReport != 0)
                    continue;
                cancellation.ThrowIfCancellationRequested();
                if (stream.CanSeek)
                    report(stream.Position);
            }
        }
        catch (InputException e)
        {
            var code = e.Line is null ? FindingCodes.UnreadableFile : FindingCodes.BadHeader;
            findings.Add(code, FindingSeverity.Severe, e.File, e.Line, () => e.Reason);
        }
    }

    private static long SizeOf(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    private static void Look(LabeledPair pair, HashSet<string> ids, FindingList findings)
    {
        if (!ids.Add(pair.Id))
            findings.Add(FindingCodes.DuplicateId, FindingSeverity.Warning, pair.File, pair.Line, () => $"the id {pair.Id} stands twice in the file");
        if ((Mojibake.FindIn(pair.StatementA) ?? Mojibake.FindIn(pair.StatementB)) is { } garbled)
            findings.Add(FindingCodes.Mojibake, FindingSeverity.Warning, pair.File, pair.Line, () => $"a statement holds \"{garbled}\", text decoded in the wrong way");
    }
}
