using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells a clause that an outlet sets against a claim: "…, but the board has yet to meet", "… even as he signed it".</summary>
internal static class ContrastedClause
{
    private static readonly FrozenSet<string> Contrasts = FrozenSet.Create(StringComparer.Ordinal, "but", "while", "whereas", "though", "although", "yet");

    private static readonly FrozenSet<string> Withheld = FrozenSet.Create(
        StringComparer.Ordinal, "say", "elaborate", "comment", "specify", "disclose", "name", "identify", "detail", "explain", "offer", "provide", "discuss", "confirm", "answer", "give", "reveal", "describe", "address", "mention", "delve", "go", "expand", "respond", "commit", "endorse");

    /// <summary>Whether the contrasted clause begins at the token.</summary>
    public static bool Begins(ReadSentence read, TokenRange content, int index)
    {
        var sentence = read.Sentence;
        var isEven = sentence.Is(index, "even") && sentence.Has(index + 1) && sentence[index + 1].Lower is "as" or "though" or "while";
        var isAs = sentence.Is(index, "as") && (IsDoing(sentence, index + 1) || sentence.IsComma(index - 1) || (sentence.IsQuoteMark(index - 1) && !sentence.IsQuoted(index)));
        if (IsComparison(sentence, index))
        {
            return false;
        }

        if (isAs && IsDoing(sentence, index + 1))
        {
            return true;
        }

        if (!isEven && !isAs && !Contrasts.Contains(sentence[index].Lower))
        {
            return false;
        }

        // "ships not yet at hand"
        if (sentence.Is(index, "yet") && sentence.Is(index - 1, "not"))
        {
            return false;
        }

        // "all but gone", "not as one party, but as a whole"
        if (sentence.Is(index, "but") && (sentence.Is(index - 1, "all") || (sentence.Is(index + 1, "as") && Enumerable.Range(content.Start, index - content.Start).Any(other => sentence.Is(other, "not")))))
        {
            return false;
        }

        var start = index + (isEven ? 2 : 1);
        start += sentence.Has(start + 1) && sentence[start].Lower is "this" or "last" && TimeWords.IsPart(sentence[start + 1].Lower) ? 2 : 0;
        start += sentence.Is(start, "this") && sentence.Is(start + 1, "time") ? 2 : 0;
        var hasMark = sentence.IsPunctuation(index - 1);
        var isVerb = ClaimEnd.StartsDeed(sentence, start) || IsSilence(sentence, start);
        return !HasOpeningQuote(read, start, content.End) && (isVerb || ((hasMark || isEven) && IsClause(sentence, start)));
    }

    /// <summary>Whether the "as" at the token compares: "not as open as he claimed".</summary>
    public static bool IsComparison(Sentence sentence, int index) =>
        sentence.Is(index, "as") && (sentence.Is(index - 2, "as") || sentence.Is(index - 2, "so"));

    // "said the port was open as he made a tour of it"
    private static bool IsDoing(Sentence sentence, int start) =>
        sentence.Has(start) && sentence[start].Lower is "he" or "she" && ClaimEnd.StartsDeed(sentence, start + 1) && sentence[ClaimEnd.SkipAdverbs(sentence, start + 1)].Lemma is not ("be" or "have" or "do");

    // "but would not say if", "but didn't elaborate"
    private static bool IsSilence(Sentence sentence, int start)
    {
        var negation = ClaimEnd.SkipAdverbs(sentence, start);
        var hasAuxiliary = sentence.Is(negation, PartOfSpeech.Auxiliary);
        negation += hasAuxiliary ? 1 : 0;
        return hasAuxiliary && sentence.Has(negation + 1) && sentence[negation].Lower is "not" or "n't" or "n’t" && Withheld.Contains(sentence[ClaimEnd.SkipAdverbs(sentence, negation + 1)].Lower);
    }

    /// <summary>Whether a quotation stands in the range, with no cue of its own before it: what is quoted was said.</summary>
    public static bool HasOpeningQuote(ReadSentence read, int start, int end)
    {
        for (var index = start; index < Math.Min(end, read.Sentence.Count); index++)
        {
            if (FurtherDeed.IsCue(read, index))
            {
                return false;
            }

            if (read.Sentence.IsQuoteMark(index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClause(Sentence sentence, int start)
    {
        var phrase = NounPhrases.After(sentence, start);
        if (phrase.IsEmpty)
        {
            return false;
        }

        // "U.S. and NATO forces remain"
        if (sentence.Is(phrase.End, "and") && NounPhrases.After(sentence, phrase.End + 1) is { IsEmpty: false } other)
        {
            phrase = other;
        }

        var verb = ClaimEnd.SkipAdverbs(sentence, phrase.End);
        return sentence.IsVerbal(verb) && !sentence.IsGerund(verb);
    }
}
