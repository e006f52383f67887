using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds modal words and hedges.</summary>
public static class ModalityFinder
{
    /// <summary>The modal cues among the tokens, in order, the longest phrase first where two begin at one token.</summary>
    public static ImmutableArray<ModalCue> Find(ImmutableArray<Token> tokens) => [];
}
