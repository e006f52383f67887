using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>The cosines of every content word of one statement with every one of the other; 1 for the same word.</summary>
internal sealed class CosineTable
{
    private const int MostWords = 160;
    private readonly float[] _values;

    public CosineTable(PreparedStatement a, PreparedStatement b, WordVectors vectors)
    {
        Rows = Math.Min(a.Words.Length, MostWords);
        Columns = Math.Min(b.Words.Length, MostWords);
        _values = new float[Rows * Columns];
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Columns; j++)
            {
                var (x, y) = (a.Words[i], b.Words[j]);
                _values[(i * Columns) + j] = x.Key == y.Key ? 1 : (float)vectors.Cosine(x.Vector, y.Vector);
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public double this[int row, int column] => _values[(row * Columns) + column];
}
