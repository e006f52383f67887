using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data;

/// <summary>Makes a labeled pair of a row's fields, or says why it cannot be one.</summary>
internal sealed class PairRowChecker(string file, bool labelRequired, ImmutableArray<ExtraColumn> defaults)
{
    private readonly string stem = Path.GetFileNameWithoutExtension(file);

    public LabeledPair? Check(in PairFields row, out RowFault? fault)
    {
        fault = CheckStatement(row.StatementA, "statement_a", row.Line)
            ?? CheckStatement(row.StatementB, "statement_b", row.Line);
        Relation? label = null;
        if (fault is null && !string.IsNullOrEmpty(row.Label))
        {
            label = RelationNames.ParseLabel(row.Label);
            if (label is null)
                fault = UnknownLabel(row.Label, row.Line);
        }
        else if (fault is null && labelRequired)
        {
            fault = new RowFault(FindingCodes.MissingLabel, file, row.Line, "the label is empty; expected agree, contradict or neutral");
        }

        return fault is not null ? null : new LabeledPair(
            string.IsNullOrEmpty(row.Id) ? $"{stem}:{row.Line}" : row.Id,
            row.Topic ?? "", row.Group ?? "", row.Type ?? "",
            row.SourceA ?? "", row.StatementA!, row.SourceB ?? "", row.StatementB!,
            label, file, row.Line, WithDefaults(row.Extra));
    }

    private RowFault? CheckStatement(string? statement, string column, int line)
    {
        if (string.IsNullOrWhiteSpace(statement))
            return new RowFault(FindingCodes.EmptyStatement, file, line, $"{column} is empty");
        return statement.Length <= LabeledPair.MaxStatementLength ? null : new RowFault(
            FindingCodes.OversizedStatement, file, line,
            $"{column} has {statement.Length} characters; at most {LabeledPair.MaxStatementLength} are read");
    }

    private RowFault UnknownLabel(string label, int line)
    {
        var shown = label.Length <= 40 ? label : label[..40] + "…";
        return new RowFault(FindingCodes.UnknownLabel, file, line, $"unknown label \"{shown}\"; expected agree, contradict or neutral");
    }

    private ImmutableArray<ExtraColumn> WithDefaults(ImmutableArray<ExtraColumn> extra)
    {
        foreach (var column in defaults)
        {
            if (!extra.Any(c => c.Name == column.Name))
                extra = extra.Add(column);
        }

        return extra;
    }
}
