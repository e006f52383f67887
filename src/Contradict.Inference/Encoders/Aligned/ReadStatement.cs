using System.Numerics.Tensors;
using Contradict.Inference.Language;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>A statement as the context model has read it.</summary>
internal sealed class ReadStatement
{
    private const int Width = ContextModel.Width;

    // Statements of about one length share a shape, so that their pairs can be scored together.
    private const int PlacesStep = 4;

    private readonly Half[] _states;

    private ReadStatement(WordSequence words, ReadOnlySpan<float> states, float[] sense)
        : this(words, Packed(states), sense, hidden: -1)
    {
    }

    private ReadStatement(WordSequence words, Half[] states, float[] sense, int hidden)
    {
        Words = words;
        Sense = sense;
        Places = Math.Max(PlacesStep, (words.Count + PlacesStep - 1) / PlacesStep * PlacesStep);
        Hidden = hidden;
        _states = states;
    }

    /// <summary>The words.</summary>
    public WordSequence Words { get; }

    /// <summary>How many places the words are padded to.</summary>
    public int Places { get; }

    /// <summary>The mean of the words' states, of length 1.</summary>
    public float[] Sense { get; }

    /// <summary>The word that is left out; -1 where none is.</summary>
    public int Hidden { get; }

    /// <summary>Place by place, <see cref="ContextModel.Width"/> values each; zeros where there is no word.</summary>
    public float[] States
    {
        get
        {
            var states = new float[Places * Width];
            TensorPrimitives.ConvertToSingle(_states, states);
            if (Hidden >= 0)
                states.AsSpan(Hidden * Width, Width).Clear();
            return states;
        }
    }

    /// <summary>Place by place, <see cref="WordSequence.FlagCount"/> values each; zeros where there is no word.</summary>
    public float[] Flags
    {
        get
        {
            var flags = new float[Places * WordSequence.FlagCount];
            Words.Flags.CopyTo(flags, 0);
            if (Hidden >= 0)
                flags.AsSpan(Hidden * WordSequence.FlagCount, WordSequence.FlagCount).Clear();
            return flags;
        }
    }

    /// <summary>1 for each place with a word, 0 elsewhere; the first is always 1.</summary>
    public float[] Mask
    {
        get
        {
            var mask = new float[Places];
            mask.AsSpan(0, Math.Max(1, Words.Count)).Fill(1);
            if (Hidden >= 0 && Words.Count > 1)
                mask[Hidden] = 0;
            return mask;
        }
    }

    /// <summary>The same with one word left out.</summary>
    public ReadStatement Without(int word) => new(Words, _states, Sense, word);

    public static ReadStatement Of(StatementAnalysis analysis, ContextModel context)
    {
        var words = new WordSequence(analysis);
        if (words.Count == 0)
            return new ReadStatement(words, [], new float[Width]);
        var states = context.Read([words])[0];
        return new ReadStatement(words, states, SenseOf(states, words.Count));
    }

    private static Half[] Packed(ReadOnlySpan<float> states)
    {
        var packed = new Half[states.Length];
        TensorPrimitives.ConvertToHalf(states, packed);
        return packed;
    }

    private static float[] SenseOf(float[] states, int words)
    {
        var sense = new float[Width];
        for (var word = 0; word < words; word++)
            TensorPrimitives.Add(sense, states.AsSpan(word * Width, Width), sense);
        TensorPrimitives.Divide(sense, TensorPrimitives.Norm<float>(sense), sense);
        return sense;
    }
}
