using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// Marks the tokens of a statement that only say who reports it ("the harbour master said"), so that two claims are not
/// held alike for sharing a reporter or apart for having two.
/// </summary>
internal static class AttributionMask
{
    private const int LongestSubject = 9;

    public static bool[] Of(StatementAnalysis analysis)
    {
        var mask = new bool[analysis.Tokens.Length];
        foreach (var cue in analysis.Reporting)
        {
            if (IsTransparent(cue.Stance))
                Mark(analysis, cue, mask);
        }

        return mask;
    }

    private static bool IsTransparent(ReportingStance stance) =>
        stance is ReportingStance.State or ReportingStance.Affirm or ReportingStance.Claim or ReportingStance.Warn or ReportingStance.Suggest;

    private static void Mark(StatementAnalysis analysis, ReportingCue cue, bool[] mask)
    {
        var tokens = analysis.Tokens;
        var left = cue.FirstToken;
        while (left > 0 && !IsBoundary(tokens[left - 1], tokens[cue.FirstToken]))
            left--;
        var right = cue.EndToken;
        while (right < tokens.Length && !IsBoundary(tokens[right], tokens[cue.FirstToken]) && tokens[right].Lower != "that")
            right++;

        var prepositional = tokens[cue.FirstToken].PartOfSpeech == PartOfSpeech.Preposition || cue.Lemma.StartsWith("accord", StringComparison.Ordinal);
        var inverted = left == cue.FirstToken;
        if (prepositional || inverted)
        {
            Fill(mask, cue.FirstToken, Math.Min(right, cue.EndToken + LongestSubject));
            return;
        }

        if (cue.FirstToken - left <= LongestSubject && !HasMainVerb(analysis, left, cue.FirstToken))
            Fill(mask, left, cue.EndToken);
        else
            Fill(mask, cue.FirstToken, cue.EndToken);
        if (right < tokens.Length && tokens[right].Lower == "that" && right - cue.EndToken <= LongestSubject)
            Fill(mask, cue.EndToken, right + 1);
    }

    private static bool IsBoundary(Token token, Token cue) =>
        token.Sentence != cue.Sentence || token.Lower is "," or ";" or ":" or "\"" or "“" or "”" or "." or "!" or "?" or "-" or "–" or "—" or "but" or "and" or "while";

    private static bool HasMainVerb(StatementAnalysis analysis, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (analysis.Tokens[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                return true;
        }

        return false;
    }

    private static void Fill(bool[] mask, int from, int to)
    {
        for (var i = from; i < to && i < mask.Length; i++)
            mask[i] = true;
    }
}
