using Contradict.Inference.Features;

namespace Contradict.Inference.Encoders;

/// <summary>Two statements to be read together, in this order.</summary>
/// <param name="A">The first statement.</param>
/// <param name="B">The second statement.</param>
public readonly record struct PairToEncode(PreparedStatement A, PreparedStatement B)
{
    /// <summary>The same two the other way round.</summary>
    public PairToEncode Swapped => new(B, A);

    /// <summary>Whether the two stand in the order of <see cref="Ordered"/>.</summary>
    public bool IsOrdered => string.CompareOrdinal(A.Analysis.Text, B.Analysis.Text) <= 0;

    /// <summary>The one order of the two that does not hang on which was named first: by their texts, ordinal.</summary>
    public PairToEncode Ordered => IsOrdered ? this : Swapped;
}
