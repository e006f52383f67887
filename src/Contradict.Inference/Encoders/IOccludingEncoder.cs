namespace Contradict.Inference.Encoders;

/// <summary>An encoder that can leave single words out of a pair without reading the statements anew, to find which words its outputs hang on.</summary>
public interface IOccludingEncoder : IPairEncoder
{
    /// <summary>Encodes a pair in both orders, once for each word with that word left out (occlusion; Zeiler and Fergus, 2014).</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="words">The words to leave out one by one: whether it stands in A, and its token.</param>
    /// <param name="outputs">Filled row by row: for each word the outputs from A to B, then those from B to A.</param>
    /// <exception cref="ArgumentException"><paramref name="outputs"/> is not as long as twice the words times outputs.</exception>
    void EncodeWithout(PairToEncode pair, IReadOnlyList<(bool InA, int Token)> words, Span<float> outputs);
}
