using Contradict.Inference;

namespace Contradict.Training.Data;

/// <summary>Which field of a row holds which column, from a header.</summary>
internal sealed class PairColumns
{
    private static readonly string[][] Names =
    [
        ["id"], ["topic"], ["group"], ["type"], ["source_a"], ["statement_a", "premise"], ["source_b"],
        ["statement_b", "hypothesis"], ["label"],
    ];

    /// <summary>The columns of the format, each by the name under which it is written.</summary>
    public static IEnumerable<string> Columns => Names.Select(names => names[0]);

    private readonly int[] known = new int[Names.Length];

    public PairColumns(IReadOnlyList<string> header, bool labelRequired, string file)
    {
        Count = header.Count;
        var extra = new List<(string, int)>();
        Array.Fill(known, -1);
        for (var i = 0; i < header.Count; i++)
        {
            var name = header[i].Trim();
            var column = Array.FindIndex(Names, names => names.Contains(name));
            if (column < 0)
                extra.Add((name, i));
            else if (known[column] < 0)
                known[column] = i;
            else
                throw new InputException(file, 1, $"the header names the column {Names[column][0]} twice");
        }

        Extra = [.. extra];
        Require(5, file);
        Require(7, file);
        if (labelRequired)
            Require(8, file);
    }

    public int Count { get; }

    public (string Name, int Index)[] Extra { get; }

    public int Id => known[0];

    public int Topic => known[1];

    public int Group => known[2];

    public int Type => known[3];

    public int SourceA => known[4];

    public int StatementA => known[5];

    public int SourceB => known[6];

    public int StatementB => known[7];

    public int Label => known[8];

    public static bool IsKnown(string name) => Array.Exists(Names, names => names.Contains(name));

    private void Require(int column, string file)
    {
        if (known[column] < 0)
            throw new InputException(file, 1, $"the header has no column {Names[column][0]}");
    }
}
