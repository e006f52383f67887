using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contradict.Training.Data.Checking;

/// <summary>Collects findings; of each kind the first ones are kept and all are counted.</summary>
internal sealed class FindingList(int keptPerCode)
{
    private readonly List<DataFinding> kept = [];
    private readonly Dictionary<(string Code, FindingSeverity Severity), int> counts = [];

    public ImmutableArray<FindingCount> Counts =>
        [.. counts.Select(c => new FindingCount(c.Key.Code, c.Key.Severity, c.Value)).OrderByDescending(c => c.Severity).ThenBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>By file and line.</summary>
    public ImmutableArray<DataFinding> Kept(IReadOnlyList<string> files) =>
        [.. kept.OrderBy(f => f.File is null ? int.MaxValue : Position(files, f.File)).ThenBy(f => f.Line ?? 0)];

    /// <summary>The message is made only where the finding is kept.</summary>
    public void Add(string code, FindingSeverity severity, string? file, int? line, Func<string> message)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (code, severity), out _);
        if (++count <= keptPerCode)
            kept.Add(new DataFinding(code, severity, file, line, message()));
    }

    private static int Position(IReadOnlyList<string> files, string file)
    {
        var i = 0;
        while (i < files.Count && files[i] != file)
            i++;
        return i;
    }
}
