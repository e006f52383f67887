using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds words that report speech.</summary>
public static class ReportingCueFinder
{
    /// <summary>The reporting cues among the tokens, in order, without overlaps.</summary>
    public static ImmutableArray<ReportingCue> Find(ImmutableArray<Token> tokens) => [];
}
