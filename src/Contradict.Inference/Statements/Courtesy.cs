using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>Tells thanks, wishes and requests, which claim nothing: "Thank you so much", "God bless the crews", "Please stay at home".</summary>
internal static class Courtesy
{
    private static readonly FrozenSet<string> Openings = FrozenSet.Create(
        StringComparer.Ordinal,
        "thank you", "thank god", "god bless", "may god", "good luck", "good morning", "good evening", "good night", "best wishes", "congratulations to", "congratulations on", "thanks for", "thanks so", "welcome to");

    /// <summary>Whether the range opens like one, and does not go on with a "but".</summary>
    public static bool Is(Sentence sentence, TokenRange claim)
    {
        if (Enumerable.Range(claim.Start, claim.Length).Any(index => sentence.Is(index, "but")))
        {
            return false;
        }

        return sentence.Is(claim.Start, "please") || (claim.Length > 1 && Openings.Contains($"{sentence[claim.Start].Lower} {sentence[claim.Start + 1].Lower}")) || IsPreamble(sentence, claim);
    }

    // "Let me be perfectly clear"
    private static bool IsPreamble(Sentence sentence, TokenRange claim)
    {
        const int longest = 12;
        return claim.Length < longest && sentence.Is(claim.Start, "let") && sentence.Is(claim.Start + 1, "me") && sentence.Is(claim.Start + 2, "be") && Enumerable.Range(claim.Start, claim.Length).Any(index => sentence.Is(index, "clear"));
    }
}
