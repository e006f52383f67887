using Contradict.Inference.Encoders.Aligned;
using Contradict.Inference.Language;

namespace Contradict.EncoderTraining.Examples;

/// <summary>What the network reads of each statement: its words, and their states by the frozen context model.</summary>
internal sealed class StatementStates
{
    private const int Batch = 32;

    private readonly WordSequence[] _words;
    private readonly Half[][] _states;

    private StatementStates(WordSequence[] words, Half[][] states)
    {
        _words = words;
        _states = states;
    }

    /// <summary>Reads statements, by length; what the cache has is taken from it, what it lacks is added.</summary>
    public static StatementStates Build(IReadOnlyList<string> texts, StatementAnalyzer analyzer, ContextModel context, StatesCache cache, Action<string> report)
    {
        var words = new WordSequence[texts.Count];
        Parallel.For(0, texts.Count, i => words[i] = new WordSequence(analyzer.Analyze(texts[i])));
        var states = new Half[texts.Count][];
        cache.Load(texts, states);
        var missing = Enumerable.Range(0, texts.Count).Where(i => states[i] is null).OrderBy(i => words[i].Count).ThenBy(i => i).ToArray();
        report($"{texts.Count:N0} statements, {missing.Length:N0} to be read");
        var done = 0;
        foreach (var batch in missing.Chunk(Batch))
        {
            var read = context.Read([.. batch.Select(i => words[i])]);
            for (var row = 0; row < batch.Length; row++)
            {
                var packed = new Half[read[row].Length];
                System.Numerics.Tensors.TensorPrimitives.ConvertToHalf(read[row], packed);
                states[batch[row]] = packed;
                cache.Append(texts[batch[row]], packed);
            }

            done += batch.Length;
            if (done / 10_000 > (done - batch.Length) / 10_000)
                report($"read {done:N0} of {missing.Length:N0}");
        }

        cache.Flush();
        return new StatementStates(words, states);
    }

    /// <summary>States by a rule, for whoever needs no context model.</summary>
    /// <param name="words">The statements' words.</param>
    /// <param name="value">The value at a statement's place.</param>
    public static StatementStates Of(WordSequence[] words, Func<int, int, float> value) =>
        new(words, [.. words.Select((sequence, statement) => Enumerable.Range(0, sequence.Count * ContextModel.Width).Select(place => (Half)value(statement, place)).ToArray())]);

    /// <summary>The words of a statement.</summary>
    public WordSequence Words(int statement) => _words[statement];

    /// <summary>Copies the states of a statement's words.</summary>
    public void CopyStates(int statement, Span<float> into) =>
        System.Numerics.Tensors.TensorPrimitives.ConvertToSingle(_states[statement], into);
}
