using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>
/// Reads a capability suite: a folder of CSV files, one a capability and named for it, each with the columns <c>id, test, statement_a,
/// statement_b, label, changed_a, changed_b, expected</c>. They are labeled pairs with four columns more, so whatever reads labeled pairs
/// reads them too.
/// </summary>
public static class SuiteReader
{
    private const string Columns = "test changed_a changed_b expected";

    /// <summary>Reads every CSV file of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The rows, at least one a file.</returns>
    /// <exception cref="InputException">The folder, a file or the row named cannot be used.</exception>
    public static ImmutableArray<SuiteRow> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "is no folder; expected one with a CSV file for each capability");
        var rows = Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(file => ReadFile(file)).ToImmutableArray();
        if (rows.IsEmpty)
            throw new InputException(folder, null, "holds no CSV file; expected one for each capability");
        var ids = new Dictionary<string, SuiteRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!ids.TryAdd(row.Id, row))
                throw new InputException(row.File, row.Line, $"the id {row.Id} stands already at {ids[row.Id].File}:{ids[row.Id].Line}");
        }

        return rows;
    }

    private static ImmutableArray<SuiteRow> ReadFile(string file)
    {
        var capability = Path.GetFileNameWithoutExtension(file);
        var rows = new LabeledPairReader().Read(file).Select(pair => RowOf(pair, capability)).ToImmutableArray();
        return rows.IsEmpty ? throw new InputException(file, null, "holds not one row") : rows;
    }

    private static SuiteRow RowOf(LabeledPair pair, string capability)
    {
        foreach (var column in Columns.Split(' '))
            _ = pair.Column(column) ?? throw new InputException(pair.File, 1, $"the header has no column {column}");
        var name = pair.Column("test")!;
        var test = CapabilityTestNames.Parse(name)
            ?? throw Fault(pair, $"unknown test \"{name}\"; expected mft, invariance or direction");
        var (a, b) = (Changed(pair, "changed_a", pair.StatementA), Changed(pair, "changed_b", pair.StatementB));
        var isChanged = a != pair.StatementA || b != pair.StatementB;
        if (test == CapabilityTest.MinimumFunctionality && isChanged)
            throw Fault(pair, "an mft row has a changed statement; expected changed_a and changed_b to be empty");
        if (test != CapabilityTest.MinimumFunctionality && !isChanged)
            throw Fault(pair, $"the {name} row changes nothing; expected changed_a or changed_b");
        return new SuiteRow(
            pair.Id, capability, test, pair.StatementA, pair.StatementB, pair.Label!.Value, a, b, MoveOf(pair, test), pair.File, pair.Line);
    }

    private static string Changed(LabeledPair pair, string column, string original)
    {
        var text = pair.Column(column)!;
        if (text.Length > LabeledPair.MaxStatementLength)
            throw Fault(pair, $"{column} has {text.Length} characters; at most {LabeledPair.MaxStatementLength} are read");
        return string.IsNullOrWhiteSpace(text) ? original : text;
    }

    private static ExpectedMove? MoveOf(LabeledPair pair, CapabilityTest test)
    {
        var expected = pair.Column("expected")!;
        if (test == CapabilityTest.Direction)
        {
            return ExpectedMoves.Parse(expected)
                ?? throw Fault(pair, $"unknown expected \"{expected}\"; expected contradict_up, contradict_down, agree_up or agree_down");
        }

        return expected.Length == 0 ? null : throw Fault(pair, "only a direction row expects a move; expected the column to be empty");
    }

    private static InputException Fault(LabeledPair pair, string reason) => new(pair.File, pair.Line, reason);
}
