using System.Collections.Immutable;

namespace Contradict.Inference.Features;

/// <summary>A group of pair features that belong together. Stateless and thread-safe.</summary>
internal interface IFeatureFamily
{
    /// <summary>The family's name, the part before the dot.</summary>
    string Name { get; }

    /// <summary>The features' names within the family, in order.</summary>
    ImmutableArray<string> Features { get; }

    /// <summary>Computes the features. Swapping the statements must change none.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="into">As long as <see cref="Features"/>, all 0 at first.</param>
    void Compute(PairContext pair, Span<float> into);

    /// <summary>Names the words behind the features.</summary>
    IEnumerable<Evidence> Explain(PairContext pair);
}
