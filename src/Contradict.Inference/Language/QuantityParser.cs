using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds quantities in digits and words.</summary>
public static class QuantityParser
{
    /// <summary>The quantities among the tokens, in order, without overlaps and without those inside <paramref name="times"/>.</summary>
    public static ImmutableArray<Quantity> Parse(string text, ImmutableArray<Token> tokens, ImmutableArray<TimeExpression> times) => [];
}
