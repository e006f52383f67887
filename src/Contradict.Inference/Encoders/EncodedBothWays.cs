namespace Contradict.Inference.Encoders;

/// <summary>What an encoder gave for a pair, read in both orders: one number an output, on the grid of <see cref="EncoderFeatures"/>.</summary>
/// <param name="AToB">Read from the first statement to the second.</param>
/// <param name="BToA">Read from the second to the first.</param>
public readonly record struct EncodedBothWays(float[] AToB, float[] BToA)
{
    /// <summary>The same reading with the pair the other way round.</summary>
    public EncodedBothWays Swapped => new(BToA, AToB);

    /// <summary>Writes the higher and the lower number of each output, so that nothing hangs on which statement was named first.</summary>
    /// <param name="into">Twice as long as there are outputs.</param>
    public void WriteUndirected(Span<float> into)
    {
        for (var output = 0; output < AToB.Length; output++)
        {
            into[2 * output] = Math.Max(AToB[output], BToA[output]);
            into[(2 * output) + 1] = Math.Min(AToB[output], BToA[output]);
        }
    }

    /// <summary>Writes the outputs of A to B, then those of B to A.</summary>
    /// <param name="into">Twice as long as there are outputs.</param>
    public void WriteDirected(Span<float> into)
    {
        AToB.CopyTo(into);
        BToA.CopyTo(into[AToB.Length..]);
    }
}
