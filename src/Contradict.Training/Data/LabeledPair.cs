using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data;

/// <summary>Two statements and how they stand to each other: one row of a file of labeled pairs.</summary>
/// <param name="Id">The <c>id</c> column; where the file has none, the file's name without extension, a colon and the line.</param>
/// <param name="Topic">What the pair is about; empty where not given.</param>
/// <param name="Group">What ties rows that share a statement or an event, and no split parts; empty where not given.</param>
/// <param name="Type">What the label turns on, such as <c>number</c> or <c>paraphrase</c>; empty where not given.</param>
/// <param name="SourceA">Who said <paramref name="StatementA"/>; empty where not given.</param>
/// <param name="StatementA">The first statement, 1 to 20,000 characters, not only white space.</param>
/// <param name="SourceB">Who said <paramref name="StatementB"/>; empty where not given.</param>
/// <param name="StatementB">The second statement, as the first.</param>
/// <param name="Label">Agree, Contradict or Neutral; null where the row has no label.</param>
/// <param name="File">The file it was read from, as the user named it.</param>
/// <param name="Line">The line on which the row starts, counted from 1.</param>
/// <param name="Extra">The columns that the format does not know, in the file's order.</param>
public sealed record LabeledPair(
    string Id,
    string Topic,
    string Group,
    string Type,
    string SourceA,
    string StatementA,
    string SourceB,
    string StatementB,
    Relation? Label,
    string File,
    int Line,
    ImmutableArray<ExtraColumn> Extra)
{
    /// <summary>The longest statement that is read, in UTF-16 characters.</summary>
    public const int MaxStatementLength = 20_000;

    /// <summary>The text of a column by its name, as in a file's header.</summary>
    /// <param name="name">A column's name: <c>topic</c>, <c>form</c>.</param>
    /// <returns>The text; null where the pair has no such column.</returns>
    public string? Column(string name) => name switch
    {
        "id" => Id,
        "topic" => Topic,
        "group" => Group,
        "type" => Type,
        "source_a" => SourceA,
        "statement_a" => StatementA,
        "source_b" => SourceB,
        "statement_b" => StatementB,
        "label" => Label is { } label ? RelationNames.Of(label) : "",
        _ => ExtraValue(name),
    };

    private string? ExtraValue(string name)
    {
        foreach (var column in Extra)
        {
            if (column.Name == name)
                return column.Value;
        }

        return null;
    }
}
