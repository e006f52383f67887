using Microsoft.ML.OnnxRuntime;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>
/// Reads statements by a frozen sentence transformer and gives each word its state in context: the states of a middle layer and of the
/// last one, side by side, averaged over the word's pieces. Thread-safe.
/// </summary>
internal sealed class ContextModel : IDisposable
{
    /// <summary>The length of a word's state.</summary>
    public const int Width = 768;

    private readonly InferenceSession _session;
    private readonly WordPieces _pieces;

    public ContextModel(byte[] model, Stream vocabulary, SessionOptions options)
    {
        _session = new InferenceSession(model, options);
        _pieces = new WordPieces(vocabulary);
    }

    /// <summary>Reads statements together; the closer their lengths, the less is wasted.</summary>
    /// <param name="statements">The statements' words.</param>
    /// <returns>For each statement, word by word, <see cref="Width"/> values each.</returns>
    public float[][] Read(IReadOnlyList<WordSequence> statements)
    {
        var sequences = statements.Select(statement => PieceSequence.Of(statement, _pieces)).ToArray();
        var length = sequences.Max(sequence => sequence.Pieces.Length);
        var pieces = new long[sequences.Length * length];
        var mask = new float[sequences.Length * length];
        for (var row = 0; row < sequences.Length; row++)
        {
            for (var i = 0; i < sequences[row].Pieces.Length; i++)
            {
                pieces[(row * length) + i] = sequences[row].Pieces[i];
                mask[(row * length) + i] = 1;
            }
        }

        long[] shape = [sequences.Length, length];
        using var piecesValue = OrtValue.CreateTensorValueFromMemory(pieces, shape);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var run = new RunOptions();
        using var outputs = _session.Run(run, ["pieces", "mask"], [piecesValue, maskValue], ["states"]);
        var states = outputs[0].GetTensorDataAsSpan<float>();
        var result = new float[sequences.Length][];
        for (var row = 0; row < sequences.Length; row++)
            result[row] = Average(states.Slice(row * length * Width, length * Width), sequences[row], statements[row].Count);
        return result;
    }

    public void Dispose() => _session.Dispose();

    private static float[] Average(ReadOnlySpan<float> states, PieceSequence sequence, int words)
    {
        var sums = new float[words * Width];
        var counts = new int[words];
        for (var piece = 0; piece < sequence.Words.Length; piece++)
        {
            if (sequence.Words[piece] is var word && word < 0)
                continue;
            counts[word]++;
            var sum = sums.AsSpan(word * Width, Width);
            System.Numerics.Tensors.TensorPrimitives.Add(sum, states.Slice(piece * Width, Width), sum);
        }

        for (var word = 0; word < words; word++)
        {
            if (counts[word] > 1)
                System.Numerics.Tensors.TensorPrimitives.Divide(sums.AsSpan(word * Width, Width), counts[word], sums.AsSpan(word * Width, Width));
        }

        return sums;
    }
}
