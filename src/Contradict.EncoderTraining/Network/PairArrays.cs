using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Encoders.Aligned;

namespace Contradict.EncoderTraining.Network;

/// <summary>Pairs as plain arrays, so that they can be made beside the training.</summary>
internal sealed class PairArrays
{
    private PairArrays(IReadOnlyList<EncoderExample> examples, StatementStates states)
    {
        Examples = examples;
        Count = examples.Count;
        LengthA = Math.Max(1, examples.Max(example => states.Words(example.A).Count));
        LengthB = Math.Max(1, examples.Max(example => states.Words(example.B).Count));
        StatesA = new float[Count * LengthA * ContextModel.Width];
        StatesB = new float[Count * LengthB * ContextModel.Width];
        FlagsA = new float[Count * LengthA * WordSequence.FlagCount];
        FlagsB = new float[Count * LengthB * WordSequence.FlagCount];
        MaskA = new float[Count * LengthA];
        MaskB = new float[Count * LengthB];
        Relations = new float[Count * LengthA * LengthB * WordRelations.Count];
    }

    public IReadOnlyList<EncoderExample> Examples { get; }

    public int Count { get; }

    public int LengthA { get; }

    public int LengthB { get; }

    public float[] StatesA { get; }

    public float[] StatesB { get; }

    public float[] FlagsA { get; }

    public float[] FlagsB { get; }

    public float[] MaskA { get; }

    public float[] MaskB { get; }

    public float[] Relations { get; }

    public static PairArrays Of(IReadOnlyList<EncoderExample> examples, StatementStates states)
    {
        var arrays = new PairArrays(examples, states);
        for (var row = 0; row < examples.Count; row++)
        {
            Fill(states, examples[row].A, arrays.StatesA, arrays.FlagsA, arrays.MaskA, row, arrays.LengthA);
            Fill(states, examples[row].B, arrays.StatesB, arrays.FlagsB, arrays.MaskB, row, arrays.LengthB);
            WordRelations.Fill(states.Words(examples[row].A), states.Words(examples[row].B), arrays.Relations.AsSpan(row * arrays.LengthA * arrays.LengthB * WordRelations.Count), arrays.LengthB);
        }

        return arrays;
    }

    private static void Fill(StatementStates states, int statement, float[] into, float[] flags, float[] mask, int row, int length)
    {
        var words = states.Words(statement);
        states.CopyStates(statement, into.AsSpan(row * length * ContextModel.Width, words.Count * ContextModel.Width));
        words.Flags.CopyTo(flags.AsSpan(row * length * WordSequence.FlagCount));
        mask.AsSpan(row * length, Math.Max(1, words.Count)).Fill(1);
    }
}
