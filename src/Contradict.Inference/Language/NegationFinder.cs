using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds negations and their scopes.</summary>
public static class NegationFinder
{
    /// <summary>The negations among the tokens, in order of their cues.</summary>
    public static ImmutableArray<Negation> Find(ImmutableArray<Token> tokens) => [];
}
