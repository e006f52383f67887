namespace Contradict.EncoderTraining.Onnx;

/// <summary>A matrix of floats, row by row.</summary>
/// <param name="Values">The cells.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">How many columns.</param>
internal sealed record Matrix(float[] Values, int Rows, int Columns)
{
    public Matrix Transposed()
    {
        var turned = new float[Values.Length];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
                turned[(column * Rows) + row] = Values[(row * Columns) + column];
        }

        return new Matrix(turned, Columns, Rows);
    }

    /// <summary>Only the rows named, in that order.</summary>
    public Matrix Select(IReadOnlyList<int> rows)
    {
        var kept = new float[rows.Count * Columns];
        for (var row = 0; row < rows.Count; row++)
            Values.AsSpan(rows[row] * Columns, Columns).CopyTo(kept.AsSpan(row * Columns));
        return new Matrix(kept, rows.Count, Columns);
    }

    /// <summary>Matrices of as many rows, side by side.</summary>
    public static Matrix Beside(params Matrix[] parts)
    {
        var (rows, columns) = (parts[0].Rows, parts.Sum(part => part.Columns));
        var values = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var start = row * columns;
            foreach (var part in parts)
            {
                part.Values.AsSpan(row * part.Columns, part.Columns).CopyTo(values.AsSpan(start));
                start += part.Columns;
            }
        }

        return new Matrix(values, rows, columns);
    }

    public (sbyte[] Cells, float[] Scales) QuantizeColumns(float most)
    {
        var (cells, scales) = Transposed().QuantizeRows(most);
        var turned = new sbyte[cells.Length];
        for (var column = 0; column < Columns; column++)
        {
            for (var row = 0; row < Rows; row++)
                turned[(row * Columns) + column] = cells[(column * Rows) + row];
        }

        return (turned, scales);
    }

    public (sbyte[] Cells, float[] Scales) QuantizeRows(float most)
    {
        var cells = new sbyte[Values.Length];
        var scales = new float[Rows];
        for (var row = 0; row < Rows; row++)
        {
            var values = Values.AsSpan(row * Columns, Columns);
            var scale = Math.Max(System.Numerics.Tensors.TensorPrimitives.MaxMagnitude<float>(values) is var highest ? Math.Abs(highest) : 0, 1e-9f) / most;
            scales[row] = scale;
            for (var column = 0; column < Columns; column++)
                cells[(row * Columns) + column] = (sbyte)MathF.Round(values[column] / scale);
        }

        return (cells, scales);
    }
}
