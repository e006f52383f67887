namespace Contradict.Inference.Language;

/// <summary>Which words an odd number of negations is over, so that "did not fail to" stands plain.</summary>
internal static class NegationParity
{
    /// <summary>Whether an odd number of negations is over each token.</summary>
    public static bool[] Of(StatementAnalysis analysis)
    {
        var parity = new bool[analysis.Tokens.Length];
        foreach (var negation in analysis.Negations)
        {
            for (var i = negation.ScopeStart; i < negation.ScopeEnd && i < parity.Length; i++)
                parity[i] = !parity[i];
        }

        return parity;
    }
}
