using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Something in the two texts that a feature stands for.</summary>
/// <param name="Name">What it is, for a person.</param>
/// <param name="A">The words in the first statement; null where it has none.</param>
/// <param name="B">The words in the second statement; null where it has none.</param>
/// <param name="Features">The features it shows in, as "family.feature"; their contributions become its weight.</param>
internal sealed record Evidence(string Name, TextSpan? A, TextSpan? B, ImmutableArray<string> Features)
{
    /// <summary>Whether it shows what the two share rather than where they part.</summary>
    public bool IsCommonGround { get; init; }
}
