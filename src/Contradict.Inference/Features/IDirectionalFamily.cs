using System.Collections.Immutable;

namespace Contradict.Inference.Features;

/// <summary>A group of features that tell a pair from the same pair the other way round. Stateless and thread-safe.</summary>
internal interface IDirectionalFamily
{
    /// <summary>The family's name, the part before the dot.</summary>
    string Name { get; }

    /// <summary>The features' names within the family, in order.</summary>
    ImmutableArray<string> Features { get; }

    /// <summary>Computes the features.</summary>
    /// <param name="pair">The pair, from premise to hypothesis.</param>
    /// <param name="into">As long as <see cref="Features"/>, all 0 at first.</param>
    void Compute(DirectedPair pair, Span<float> into);
}
