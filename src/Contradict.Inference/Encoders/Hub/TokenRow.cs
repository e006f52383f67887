namespace Contradict.Inference.Encoders.Hub;

/// <summary>One pair as the model reads it.</summary>
/// <param name="Ids">The tokens' ids.</param>
/// <param name="SecondStart">Where the second statement begins.</param>
/// <param name="SecondSegment">The segment kind from there on; 0 before.</param>
internal readonly record struct TokenRow(int[] Ids, int SecondStart, int SecondSegment)
{
    /// <summary>The segment kind of a token.</summary>
    public int SegmentOf(int token) => token < SecondStart ? 0 : SecondSegment;
}
