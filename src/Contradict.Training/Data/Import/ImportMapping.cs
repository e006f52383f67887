using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>How a file of one's own becomes labeled pairs.</summary>
public sealed record ImportMapping
{
    /// <summary>For a column of labeled pairs the file's name for it; columns not named here are found by their own name.</summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// For a label of the file <c>agree</c>, <c>contradict</c>, <c>neutral</c>, or <c>skip</c> to leave the row out. Empty:
    /// these three, <c>entailment</c> and <c>contradiction</c>, in any case.
    /// </summary>
    public ImmutableDictionary<string, string> Labels { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file's name for a column.</summary>
    /// <param name="column">A column of labeled pairs, such as <c>statement_a</c>.</param>
    /// <returns>The mapped name, or the column's own.</returns>
    public string FieldOf(string column) => Columns.GetValueOrDefault(column, column);
}
