namespace Contradict.Inference.Features;

/// <summary>Room for the comparisons of one pair, to be used again for another once the first is done with. Not thread-safe.</summary>
internal sealed class ComparisonRoom
{
    private WordComparison[] _cells = [];
    private float[] _nearest = [];

    /// <summary>Gives room, which is the last taker's no more.</summary>
    /// <param name="rows">The words of one statement.</param>
    /// <param name="columns">The words of the other.</param>
    /// <returns>At least a comparison for each two words, with whatever was in it, and at least a number for each word, 0.</returns>
    public (WordComparison[] Cells, float[] Nearest) Take(int rows, int columns)
    {
        if (_cells.Length < rows * columns)
            _cells = new WordComparison[rows * columns];
        if (_nearest.Length < rows + columns)
            _nearest = new float[rows + columns];
        else
            _nearest.AsSpan(0, rows + columns).Clear();
        return (_cells, _nearest);
    }
}
