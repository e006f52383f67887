using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Checking;

/// <summary>
/// Rows that repeat another: the same two statements on either side, or nearly so in another group. Within a group
/// near-copies are meant: that is how contrast sets are made.
/// </summary>
internal sealed class DuplicateCheck(CheckedPairs pairs, FindingList findings)
{
    // Of many near copies each is compared with this many before it.
    private const int Reach = 8;

    public void Run(IReadOnlyList<(int First, int Second)> nearStatements)
    {
        var repeats = FindExact();
        FindNear(nearStatements, repeats);
    }

    private HashSet<int> FindExact()
    {
        var first = new Dictionary<ulong, int>(pairs.Rows.Count);
        var repeats = new HashSet<int>();
        for (var row = 0; row < pairs.Rows.Count; row++)
        {
            if (first.TryAdd(pairs.Rows[row].PairKey, row))
                continue;
            repeats.Add(row);
            Report(row, first[pairs.Rows[row].PairKey], near: false);
        }

        return repeats;
    }

    private void FindNear(IReadOnlyList<(int First, int Second)> nearStatements, HashSet<int> repeats)
    {
        var clusters = Clusters(nearStatements);
        var order = Enumerable.Range(0, pairs.Rows.Count)
            .Where(row => !repeats.Contains(row))
            .Select(row => (Key: Key(clusters, pairs.Rows[row]), Row: row)).ToArray();
        Array.Sort(order);
        for (var i = 1; i < order.Length; i++)
        {
            for (var j = i - 1; j >= 0 && j >= i - Reach && order[j].Key == order[i].Key; j--)
            {
                if (!IsNear(pairs.Rows[order[i].Row], pairs.Rows[order[j].Row]))
                    continue;
                Report(order[i].Row, order[j].Row, near: true);
                break;
            }
        }
    }

    private int[] Clusters(IReadOnlyList<(int First, int Second)> nearStatements)
    {
        var sets = new UnionFind();
        while (sets.Count < pairs.Statements.Count)
            sets.Add();
        foreach (var (first, second) in nearStatements)
            sets.Union(first, second);
        return [.. Enumerable.Range(0, pairs.Statements.Count).Select(sets.Find)];
    }

    private static ulong Key(int[] clusters, CheckedRow row) => (row with { A = clusters[row.A], B = clusters[row.B] }).PairKey;

    private bool IsNear(CheckedRow row, CheckedRow other) =>
        (row.Group < 0 || row.Group != other.Group)
        && ((IsNear(row.A, other.A) && IsNear(row.B, other.B)) || (IsNear(row.A, other.B) && IsNear(row.B, other.A)));

    private bool IsNear(int first, int second) => first == second || pairs.Statements.Similarity(first, second) >= NearDuplicates.Threshold;

    private void Report(int row, int other, bool near)
    {
        var (here, there) = (pairs.Rows[row], pairs.Rows[other]);
        var how = near ? "nearly the same statements as" : here.A == there.A ? "the same statements as" : "the same statements, with sides swapped, as";
        if (here.Label == there.Label)
        {
            var code = near ? FindingCodes.NearDuplicate : FindingCodes.Duplicate;
            findings.Add(code, FindingSeverity.Warning, pairs.FileOf(row), here.Line, () => $"has {how} {pairs.Place(other)}");
        }
        else
        {
            var (code, severity) = near
                ? (FindingCodes.NearLabelConflict, FindingSeverity.Warning)
                : (FindingCodes.LabelConflict, FindingSeverity.Severe);
            findings.Add(code, severity, pairs.FileOf(row), here.Line, () =>
                $"is labeled {RelationNames.Of(here.Label)}, but has {how} {pairs.Place(other)}, which is labeled {RelationNames.Of(there.Label)}");
        }
    }
}
