namespace Contradict.Training.Data.Import;

/// <summary>A row of a foreign file, with its fields by name.</summary>
internal abstract class ImportRow(string file, int line)
{
    public string File => file;

    public int Line => line;

    /// <summary>The first of the fields that has text; null where none has.</summary>
    public string? Optional(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Text(name) is { } text && !string.IsNullOrWhiteSpace(text))
                return text;
        }

        return null;
    }

    /// <summary>As <see cref="Optional"/>, but one must have text.</summary>
    /// <exception cref="FormatException">None has.</exception>
    public string Required(params ReadOnlySpan<string> names) =>
        Optional(names) ?? throw new FormatException($"there is no text under {string.Join(" or ", names!)}");

    /// <summary>A labeled pair made of this row.</summary>
    public PairFields Pair(
        string statementA,
        string statementB,
        string label,
        string? id = null,
        string? topic = null,
        string? group = null,
        string? type = null,
        params ReadOnlySpan<(string Name, string? Value)> extra)
    {
        var columns = new ExtraColumn[extra.Length];
        for (var i = 0; i < extra.Length; i++)
            columns[i] = new ExtraColumn(extra[i].Name, extra[i].Value ?? "");
        return new PairFields(Line, id, topic, group, type, null, statementA, null, statementB, label, [.. columns]);
    }

    /// <summary>A field's text; null where the row has none of that name.</summary>
    protected abstract string? Text(string name);
}
