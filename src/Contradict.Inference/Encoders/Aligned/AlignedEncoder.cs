using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using Contradict.Inference.Features;
using Microsoft.ML.OnnxRuntime;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>
/// Contradict's own encoder: a frozen sentence transformer reads each statement once; a small network aligns, compares and weighs the words
/// of two statements, both directions at once. Statements are read one by one and pairs only beside pairs of the same lengths, so that no
/// number hangs on what else is read. Thread-safe.
/// </summary>
internal sealed class AlignedEncoder : IOccludingEncoder, ISenseEncoder
{
    private const int Classes = 3;
    private const int MostTogether = 32;

    private readonly ContextModel _context;
    private readonly InferenceSession _statement;
    private readonly InferenceSession _pair;
    private readonly ConditionalWeakTable<PreparedStatement, ReadStatement> _read = [];

    private AlignedEncoder(ContextModel context, InferenceSession statement, InferenceSession pair)
    {
        _context = context;
        _statement = statement;
        _pair = pair;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Outputs { get; } = ["entails", "contradicts", "neutral", "agree", "contradict", "apart", "similarity"];

    /// <summary>Opens the encoder.</summary>
    /// <param name="files">Its files.</param>
    /// <exception cref="InputException">A file is missing or is no model.</exception>
    public static AlignedEncoder Open(EncoderFiles files)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        try
        {
            using var vocabulary = new MemoryStream(files.Require("pieces.txt"));
            var context = new ContextModel(files.Require("context.onnx"), vocabulary, options);
            return new AlignedEncoder(context, new InferenceSession(files.Require("statement.onnx"), options), new InferenceSession(files.Require("pair.onnx"), options));
        }
        catch (OnnxRuntimeException fault)
        {
            throw new InputException(files.Place, null, $"the encoder's models cannot be opened: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public void Encode(IReadOnlyList<PairToEncode> pairs, Span<float> outputs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (outputs.Length != pairs.Count * Outputs.Count)
            throw new ArgumentException($"{outputs.Length} places for {pairs.Count} pairs", nameof(outputs));
        Read(pairs);
        var distinct = pairs.Select(pair => pair.Ordered).Distinct().ToArray();
        var batches = distinct.GroupBy(pair => (Find(pair.A).Places, Find(pair.B).Places)).SelectMany(shape => shape.Chunk(MostTogether)).ToArray();
        var scores = new PairScores[batches.Length][];
        Parallel.For(0, batches.Length, i => scores[i] = Score([.. batches[i].Select(pair => Find(pair.A))], [.. batches[i].Select(pair => Find(pair.B))]));
        var known = batches.SelectMany(batch => batch).Zip(scores.SelectMany(batch => batch)).ToDictionary(item => item.First, item => item.Second);
        for (var i = 0; i < pairs.Count; i++)
        {
            var score = known[pairs[i].Ordered];
            Copy(score, pairs[i] == pairs[i].Ordered, outputs.Slice(i * Outputs.Count, Outputs.Count));
        }
    }

    /// <inheritdoc/>
    public void EncodeWithout(PairToEncode pair, IReadOnlyList<(bool InA, int Token)> words, Span<float> outputs)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (outputs.Length != 2 * words.Count * Outputs.Count)
            throw new ArgumentException($"{outputs.Length} places for {words.Count} words", nameof(outputs));
        Read([pair]);
        var (a, b) = (Find(pair.A), Find(pair.B));
        var row = 0;
        foreach (var batch in words.Chunk(MostTogether))
        {
            foreach (var score in Score([.. batch.Select(word => word.InA ? a.Without(a.Words.Find(word.Token)) : a)], [.. batch.Select(word => word.InA ? b : b.Without(b.Words.Find(word.Token)))]))
            {
                Copy(score, isForward: true, outputs.Slice(row++ * Outputs.Count, Outputs.Count));
                Copy(score, isForward: false, outputs.Slice(row++ * Outputs.Count, Outputs.Count));
            }
        }
    }

    /// <inheritdoc/>
    public float[] SenseOf(PreparedStatement text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _read.TryGetValue(text, out var read) ? read.Sense : ReadStatement.SenseOf(text.Analysis, _context);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _context.Dispose();
        _statement.Dispose();
        _pair.Dispose();
    }

    private static void Copy(PairScores score, bool isForward, Span<float> row)
    {
        (isForward ? score.Forward : score.Backward).CopyTo(row);
        score.Symmetric.CopyTo(row[Classes..]);
        row[2 * Classes] = score.Similarity;
    }

    private void Read(IReadOnlyList<PairToEncode> pairs)
    {
        var missing = pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct().Where(statement => !_read.TryGetValue(statement, out _)).ToArray();
        Parallel.ForEach(missing, statement => _read.AddOrUpdate(statement, ReadStatement.Of(statement.Analysis, _context, _statement)));
    }

    private ReadStatement Find(PreparedStatement statement) => _read.TryGetValue(statement, out var read)
        ? read
        : throw new InvalidOperationException("the statement was not read");

    private PairScores[] Score(ReadStatement[] first, ReadStatement[] second)
    {
        var (n, a, b) = (first.Length, first[0].Places, second[0].Places);
        var relations = new float[n * a * b * WordRelations.Count];
        for (var i = 0; i < n; i++)
            WordRelations.Fill(first[i].Words, second[i].Words, relations.AsSpan(i * a * b * WordRelations.Count), b, first[i].Hidden, second[i].Hidden);
        using var wordsA = Tensor(first, statement => statement.States, ReadStatement.Width);
        using var wordsB = Tensor(second, statement => statement.States, ReadStatement.Width);
        using var maskA = Tensor(first, statement => statement.Mask, 1);
        using var maskB = Tensor(second, statement => statement.Mask, 1);
        using var related = OrtValue.CreateTensorValueFromMemory(relations, [n, a, b, WordRelations.Count]);
        using var options = new RunOptions();
        using var outputs = _pair.Run(options, ["a", "b", "mask_a", "mask_b", "relations"], [wordsA, wordsB, maskA, maskB, related], ["forward", "backward", "symmetric"]);
        var (forward, backward, symmetric) = (Rows(outputs[0]), Rows(outputs[1]), Rows(outputs[2]));
        return [.. Enumerable.Range(0, n).Select(i => new PairScores(forward[i], backward[i], symmetric[i], TensorPrimitives.Dot<float>(first[i].Sense, second[i].Sense)))];
    }

    private static OrtValue Tensor(ReadStatement[] statements, Func<ReadStatement, float[]> values, int width)
    {
        var rows = new float[statements.Length * statements[0].Places * width];
        for (var i = 0; i < statements.Length; i++)
            values(statements[i]).CopyTo(rows, i * (rows.Length / statements.Length));
        return OrtValue.CreateTensorValueFromMemory(rows, [statements.Length, statements[0].Places, width]);
    }

    private static float[][] Rows(OrtValue value) => [.. value.GetTensorDataAsSpan<float>().ToArray().Chunk(Classes)];
}
