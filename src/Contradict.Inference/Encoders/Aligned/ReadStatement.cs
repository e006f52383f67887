using System.Numerics.Tensors;
using Contradict.Inference.Language;
using Microsoft.ML.OnnxRuntime;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>A statement as the network has read it.</summary>
internal sealed class ReadStatement
{
    /// <summary>The length of a word's vector.</summary>
    public const int Width = 200;

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

    /// <summary>The mean of the words' last states, of length 1.</summary>
    public float[] Sense { get; }

    /// <summary>The word that is left out; -1 where none is.</summary>
    public int Hidden { get; }

    /// <summary>Place by place, <see cref="Width"/> values each; zeros where there is no word.</summary>
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

    public static ReadStatement Of(StatementAnalysis analysis, ContextModel context, InferenceSession network)
    {
        var words = new WordSequence(analysis);
        if (words.Count == 0)
            return new ReadStatement(words, [], new float[ContextModel.Width / 2]);
        var states = context.Read([words])[0];
        var mask = new float[words.Count];
        Array.Fill(mask, 1);
        using var statesValue = OrtValue.CreateTensorValueFromMemory(states, [1, words.Count, ContextModel.Width]);
        using var flagsValue = OrtValue.CreateTensorValueFromMemory(words.Flags, [1, words.Count, WordSequence.FlagCount]);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, [1, words.Count, 1]);
        using var options = new RunOptions();
        using var outputs = network.Run(options, ["states", "flags", "mask"], [statesValue, flagsValue, maskValue], ["words"]);
        return new ReadStatement(words, outputs[0].GetTensorDataAsSpan<float>(), SenseOf(states, words.Count));
    }

    /// <summary>The mean of a text's last states, of length 1; zeros where it has no word.</summary>
    public static float[] SenseOf(StatementAnalysis analysis, ContextModel context)
    {
        var words = new WordSequence(analysis);
        return words.Count == 0 ? new float[ContextModel.Width / 2] : SenseOf(context.Read([words])[0], words.Count);
    }

    private static Half[] Packed(ReadOnlySpan<float> states)
    {
        var packed = new Half[states.Length];
        TensorPrimitives.ConvertToHalf(states, packed);
        return packed;
    }

    private static float[] SenseOf(float[] states, int words)
    {
        const int Half = ContextModel.Width / 2;
        var sense = new float[Half];
        for (var word = 0; word < words; word++)
            TensorPrimitives.Add(sense, states.AsSpan((word * ContextModel.Width) + Half, Half), sense);
        TensorPrimitives.Divide(sense, TensorPrimitives.Norm<float>(sense), sense);
        return sense;
    }
}
