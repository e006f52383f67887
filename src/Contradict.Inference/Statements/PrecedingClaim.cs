using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Attributions whose claim stands before them, and may go on after them: "A, X said", "A, said X, B".</summary>
internal static class PrecedingClaim
{
    /// <summary>Adds an attribution whose claim stands before it, and may go on after it.</summary>
    public static void Add(
        Sentence sentence, VerbCue verb, List<Attribution> found, TokenRange speaker, TokenRange apposition, int claimEnd, int after, TokenRange addressee = default)
    {
        CloseAtColon(sentence, found, claimEnd);
        found.RemoveAll(attribution => attribution.IsOpen || attribution.Cue.Start > claimEnd);
        var start = ClauseBoundary.FreeStart(found);
        while (start < claimEnd && (sentence.IsComma(start) || (sentence.IsPunctuation(start) && !sentence.IsQuoteMark(start))))
        {
            start++;
        }

        // "“A,” said Ann Lee, who leads the port, the Wire reported": what stands before is said of her.
        if (found.Count > 0 && found[^1] is var told && start == told.Speaker.Start && told.Cue.End == start && told.Content.End <= told.Cue.Start)
        {
            told.Addressee = speaker;
            return;
        }

        var isHalf = !sentence.IsQuoteMark(start) && (!sentence.HasVerb(start, claimEnd) || IsSubordinate(sentence, start, claimEnd));
        if (verb.Lemma == "learn" && sentence.Is(verb.Range.End, "from") && NounPhrases.After(sentence, verb.Range.End + 1) is { IsEmpty: false } source)
        {
            speaker = source;
        }

        var rest = RestAfter(sentence, after, isHalf);
        if (rest.IsEmpty && (start >= claimEnd || (!sentence.IsQuoteMark(start) && IsSubordinate(sentence, start, claimEnd) && !sentence.IsEnd(after))))
        {
            return;
        }

        // "Asked by an aide, “A?” X replied with a word": that is not what X said.
        if (rest.IsEmpty && start > 0 && BeginsWithAsking(sentence) && !sentence.IsQuoted(0))
        {
            return;
        }

        // "Asked “A?” by an aide, X replied": that is not what X said.
        if (rest.IsEmpty && start < claimEnd && !sentence.IsQuoteMark(start) && !sentence.IsQuoted(start) && sentence[start].Lower is "asked" or "pressed" or "questioned" or "to" || (rest.IsEmpty && start + 1 < claimEnd && sentence[start].Lower is "and" or "but" && sentence.Is(start + 1, "to")))
        {
            return;
        }

        // "But, X said, A": nothing is said before.
        if (!rest.IsEmpty && !Enumerable.Range(start, Math.Max(0, claimEnd - start)).Any(index => !sentence.IsPunctuation(index) && sentence[index].PartOfSpeech != PartOfSpeech.Conjunction && sentence[index].Lower is not ("but" or "and" or "still" or "so" or "yet")))
        {
            (start, claimEnd, rest) = (rest.Start, rest.End, default);
        }

        var isWhole = isHalf && !rest.IsEmpty;
        found.Add(new Attribution
        {
            Speaker = speaker,
            Apposition = apposition,
            Cue = verb.Range,
            Stance = verb.Stance,
            Addressee = addressee,
            Content = isWhole ? new TokenRange(start, rest.End) : new TokenRange(start, claimEnd),
            Rest = isWhole ? default : rest,
        });
    }

    /// <summary>Whether a sentence begins with what was asked: "Asked by an aide whether A, X replied with a word".</summary>
    public static bool BeginsWithAsking(Sentence sentence) => sentence[0].Lower is "asked" or "pressed";

    private static TokenRange RestAfter(Sentence sentence, int after, bool isHalf)
    {
        var start = after;
        if (!sentence.IsComma(start) && !sentence.IsDash(start))
        {
            return default;
        }

        start++;
        if (!sentence.Has(start) || (!sentence.IsQuoteMark(start) && !(isHalf ? IsOtherHalf(sentence, start) : IsClause(sentence, start))))
        {
            return default;
        }

        return sentence.Words(start, sentence.Count) < 3 ? default : new TokenRange(start, sentence.Count);
    }

    // "X played down the move: it is small, X said": two claims, not one within the other.
    private static void CloseAtColon(Sentence sentence, List<Attribution> found, int end)
    {
        for (var index = 0; index < end; index++)
        {
            if ((sentence.Is(index, ":") || sentence.Is(index, ";")) && found.Exists(attribution => attribution.IsOpen && attribution.Content.Start < index))
            {
                ClauseBoundary.Close(found, index);
            }
        }
    }

    private static bool IsSubordinate(Sentence sentence, int start, int end)
    {
        if (start >= end || !MainClause.IsSubordinator(sentence[start].Lower))
        {
            return false;
        }

        for (var index = start; index < end; index++)
        {
            if (sentence.IsComma(index) && sentence.HasVerb(index, end))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClause(Sentence sentence, int start) =>
        sentence[start].Lower is "and" or "but" or "it" or "he" or "she" or "they" && sentence.HasVerb(start, sentence.Count);

    private static bool IsOtherHalf(Sentence sentence, int start) =>
        !sentence.IsGerund(start) && sentence[start].Lower is not ("a" or "an" or "who" or "which" or "according") && sentence.HasVerb(start, sentence.Count);
}
