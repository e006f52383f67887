using System.Collections.Immutable;

namespace Contradict.Training.Data.Checking;

/// <summary>Statements and groups that stand in more than one file or split.</summary>
internal sealed class LeakCheck(CheckedPairs pairs, FindingList findings)
{
    private readonly Dictionary<(int First, int Second), (int Rows, int Groups, int Near)> between = [];

    public ImmutableArray<LeakSummary> Run(IReadOnlyList<(int First, int Second)> nearStatements)
    {
        if (pairs.Units.Count < 2)
            return [];
        var firstRowOfStatement = FindStatements();
        FindGroups();
        FindNear(nearStatements, firstRowOfStatement);
        return [.. between.OrderBy(b => b.Key).Select(b => new LeakSummary(
            pairs.Units[b.Key.First].ToString(), pairs.Units[b.Key.Second].ToString(), b.Value.Rows, b.Value.Groups, b.Value.Near))];
    }

    private int[] FindStatements()
    {
        var firstRow = new int[pairs.Statements.Count];
        Array.Fill(firstRow, -1);
        for (var row = 0; row < pairs.Rows.Count; row++)
        {
            var (a, b) = (pairs.Rows[row].A, pairs.Rows[row].B);
            if (IsElsewhere(firstRow[a], row))
                ReportStatement(row, firstRow[a], "statement_a");
            else if (IsElsewhere(firstRow[b], row))
                ReportStatement(row, firstRow[b], "statement_b");
            firstRow[a] = firstRow[a] < 0 ? row : firstRow[a];
            firstRow[b] = firstRow[b] < 0 ? row : firstRow[b];
        }

        return firstRow;
    }

    private void FindGroups()
    {
        var firstRow = new int[pairs.GroupCount];
        Array.Fill(firstRow, -1);
        var reported = new HashSet<(int Group, int Unit)>();
        for (var row = 0; row < pairs.Rows.Count; row++)
        {
            var group = pairs.Rows[row].Group;
            if (group < 0)
                continue;
            var first = firstRow[group] < 0 ? firstRow[group] = row : firstRow[group];
            if (IsElsewhere(first, row) && reported.Add((group, pairs.Rows[row].Unit)))
            {
                Count(first, row, groups: 1);
                findings.Add(FindingCodes.GroupLeak, FindingSeverity.Severe, pairs.FileOf(row), pairs.Rows[row].Line,
                    () => $"its group has rows in {UnitOf(first)} too: {pairs.Place(first)}");
            }
        }
    }

    private void FindNear(IReadOnlyList<(int First, int Second)> nearStatements, int[] firstRow)
    {
        var reported = new HashSet<int>();
        foreach (var (first, second) in nearStatements)
        {
            var (earlier, later) = (Math.Min(firstRow[first], firstRow[second]), Math.Max(firstRow[first], firstRow[second]));
            if (!IsElsewhere(earlier, later) || !reported.Add(later))
                continue;
            Count(earlier, later, near: 1);
            findings.Add(FindingCodes.NearLeak, FindingSeverity.Warning, pairs.FileOf(later), pairs.Rows[later].Line,
                () => $"a statement stands nearly so in {UnitOf(earlier)} too: {pairs.Place(earlier)}");
        }
    }

    private bool IsElsewhere(int first, int row) => first >= 0 && pairs.Rows[first].Unit != pairs.Rows[row].Unit;

    private void ReportStatement(int row, int first, string column)
    {
        Count(first, row, rows: 1);
        findings.Add(FindingCodes.Leak, FindingSeverity.Severe, pairs.FileOf(row), pairs.Rows[row].Line,
            () => $"{column} stands in {UnitOf(first)} too: {pairs.Place(first)}");
    }

    private void Count(int first, int row, int rows = 0, int groups = 0, int near = 0)
    {
        var key = (pairs.Rows[first].Unit, pairs.Rows[row].Unit);
        var counts = between.GetValueOrDefault(key);
        between[key] = (counts.Rows + rows, counts.Groups + groups, counts.Near + near);
    }

    private CheckUnit UnitOf(int row) => pairs.Units[pairs.Rows[row].Unit];
}
