namespace Contradict.Inference.Features;

/// <summary>Every content word of one statement against every one of the other, of which the first 160 count on each side.</summary>
internal sealed class WordComparisons
{
    private const int MostWords = 160;
    private readonly WordComparison[] _cells;
    private readonly float[] _nearest;

    public WordComparisons(PreparedStatement a, PreparedStatement b, WordSimilarity similarity, ComparisonRoom? room)
    {
        Rows = Math.Min(a.Words.Length, MostWords);
        Columns = Math.Min(b.Words.Length, MostWords);
        (_cells, _nearest) = (room ?? new ComparisonRoom()).Take(Rows, Columns);
        var first = a.Words.AsSpan()[..Rows];
        var second = b.Words.AsSpan()[..Columns];
        for (var i = 0; i < first.Length; i++)
        {
            var cells = Row(_cells, i);
            for (var j = 0; j < second.Length; j++)
            {
                var cell = similarity.Of(first[i], second[j]);
                cells[j] = cell;
                _nearest[i] = Math.Max(_nearest[i], cell.Cosine);
                _nearest[Rows + j] = Math.Max(_nearest[Rows + j], cell.Cosine);
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>All comparisons, row by row.</summary>
    public ReadOnlySpan<WordComparison> Cells => _cells.AsSpan(0, Rows * Columns);

    /// <summary>For each word of the first statement, the highest cosine with any of the second; at least 0.</summary>
    public ReadOnlySpan<float> NearestOfRows => _nearest.AsSpan(0, Rows);

    /// <summary>For each word of the second statement, the highest cosine with any of the first; at least 0.</summary>
    public ReadOnlySpan<float> NearestOfColumns => _nearest.AsSpan(Rows, Columns);

    public ref readonly WordComparison this[int row, int column] => ref _cells[(row * Columns) + column];

    /// <summary>The comparisons of one word of the first statement.</summary>
    public ReadOnlySpan<WordComparison> Row(int row) => Row(_cells, row);

    private Span<WordComparison> Row(WordComparison[] cells, int row) => cells.AsSpan(row * Columns, Columns);
}
