namespace Contradict.Inference.Language;

/// <summary>Counts the negations over a token, so that double negation comes out as none.</summary>
public static class Polarity
{
    /// <summary>Whether an odd number of negations has the token in scope: true for "attack" in "denied the attack", false in "did not deny the attack". A cue is not in its own scope, save words such as "unhurt" that negate themselves.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="token">Index of the token.</param>
    public static bool IsNegated(this StatementAnalysis analysis, int token) => analysis.NegationParity(token) == 1;

    /// <summary>The number of negations over the token, modulo 2: 0 or 1.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="token">Index of the token.</param>
    public static int NegationParity(this StatementAnalysis analysis, int token)
    {
        int parity = 0;
        foreach (var negation in analysis.Negations)
        {
            if (Covers(negation, token)) parity ^= 1;
        }

        return parity;
    }

    /// <summary>Whether a negation turns the token round.</summary>
    /// <param name="negation">The negation.</param>
    /// <param name="token">Index of the token.</param>
    public static bool Covers(this Negation negation, int token)
    {
        if (token < negation.ScopeStart || token >= negation.ScopeEnd) return false;
        bool self = negation.ScopeStart == negation.CueToken && negation.ScopeEnd == negation.CueEnd;
        return self || token < negation.CueToken || token >= negation.CueEnd;
    }
}
