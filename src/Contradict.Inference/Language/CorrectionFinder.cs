using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Tells when a statement says that it sets something earlier right.</summary>
public static class CorrectionFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("corrections.txt");

    /// <summary>Whether the tokens say so.</summary>
    /// <param name="tokens">The tokens.</param>
    public static bool IsCorrection(ImmutableArray<Token> tokens)
    {
        for (int i = 0; !tokens.IsDefault && i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out _) is not null) return true;
        }

        return false;
    }
}
