using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells what a speaker did next from what was said: "… and praised the crews", "…, adding that".</summary>
internal static class FurtherDeed
{
    /// <summary>Whether another deed begins at the token.</summary>
    /// <param name="read">The sentence.</param>
    /// <param name="attribution">Whose claim may end at the token.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="isDeed">Whether the claim is a thing rather than a clause: "praised the crews".</param>
    public static bool Begins(ReadSentence read, Attribution attribution, int index, bool isDeed) =>
        IsFurtherCue(read, index) || IsOtherDeed(read, index) || IsFurtherClause(read, index) || IsFurtherCueClause(read, index) || IsLooseDeed(read, attribution.Content, index)
        || IsNextGerund(read.Sentence, attribution, index) || (read.Sentence.IsDash(index) && read.Sentence.Is(index + 1, "and") && (isDeed || (read.Sentence.IsGerund(attribution.Cue.Start) && read.Sentence.IsGerund(index + 2)))) || (isDeed && IsNextDeed(read.Sentence, index));

    // "said the port was safe, and people near the board have warned": the first verb after the comma is a cue of its own.
    private static bool IsFurtherCueClause(ReadSentence read, int index)
    {
        const int farthest = 10;
        var sentence = read.Sentence;
        var isWhile = sentence.Is(index, "as") && !sentence.Is(index - 1, "well") && !ContrastedClause.IsComparison(sentence, index) && NounPhrases.After(sentence, index + 1) is { IsEmpty: false };
        if (!isWhile && !(sentence.Is(index, "and") && sentence.IsComma(index - 1)))
        {
            return false;
        }

        for (var verb = index + 1; verb < Math.Min(index + (isWhile ? 2 * farthest : farthest), sentence.Count) && !sentence.IsQuoteMark(verb) && (isWhile || !sentence.IsPunctuation(verb)); verb++)
        {
            if (sentence.Is(verb, PartOfSpeech.Verb) && !sentence.IsGerund(verb))
            {
                return IsCue(read, verb) && new VerbChain(sentence, verb) is { IsModal: false, IsInfinitive: false };
            }
        }

        return false;
    }

    // "said the port was safe and in plain terms he urged": the same speaker goes on with another cue.
    private static bool IsFurtherClause(ReadSentence read, int index)
    {
        const int farthest = 6;
        var sentence = read.Sentence;
        for (var subject = index + 1; sentence.Is(index, "and") && subject < index + farthest && sentence.Has(subject + 1); subject++)
        {
            if (sentence.IsPunctuation(subject) && !sentence.IsComma(subject))
            {
                return false;
            }

            if (sentence[subject].Lower is "he" or "she" or "they")
            {
                return (subject > index + 1 ? sentence.Is(index + 1, PartOfSpeech.Preposition) && (IsCue(read, ClaimEnd.SkipAdverbs(sentence, subject + 1)) || (sentence.IsComma(index - 1) && ClaimEnd.StartsDeed(sentence, subject + 1))) : sentence.IsComma(index - 1) && (IsCue(read, ClaimEnd.SkipAdverbs(sentence, subject + 1)) || (!sentence.Is(subject, "they") && ClaimEnd.StartsDeed(sentence, subject + 1))));
            }
        }

        return false;
    }

    // "…, reminding reporters that", "…, while also suggesting": the same speaker goes on.
    private static bool IsFurtherCue(ReadSentence read, int comma)
    {
        var sentence = read.Sentence;
        if (!sentence.IsComma(comma))
        {
            return false;
        }

        var start = comma + (sentence.IsQuoteMark(comma + 1) ? 2 : 1);
        start = ClaimEnd.SkipAdverbs(sentence, start + (sentence.Is(start, "while") || sentence.Is(start, "and") ? 1 : 0));
        start += sentence.Is(start, "also") ? 1 : 0;
        return sentence.IsGerund(start) && IsCue(read, start);
    }

    // "said the port was open and praised the crews": another deed of the same speaker.
    private static bool IsOtherDeed(ReadSentence read, int index)
    {
        var start = index + 1;
        start += read.Sentence.Is(start, "on") && read.Sentence.Has(start + 1) && TimeWords.IsDay(read.Sentence[start + 1].Lower) ? 2 : 0;
        var verb = ClaimEnd.SkipAdverbs(read.Sentence, start);
        return read.Sentence.Is(index, "and") && !read.Sentence.IsHyphen(index + 1) && ClaimEnd.StartsDeed(read.Sentence, verb) && IsCue(read, verb);
    }

    // "said his rate was low, and contrasted that with hers": no list of verbs, but what the speaker did next.
    private static bool IsLooseDeed(ReadSentence read, TokenRange content, int index)
    {
        var sentence = read.Sentence;
        return sentence.Is(index, "and") && sentence.IsComma(index - 1) && ClaimEnd.StartsDeed(sentence, index + 1)
            && !Enumerable.Range(content.Start, index - 1 - content.Start).Any(sentence.IsComma);
    }

    /// <summary>Whether a verb at the token reports.</summary>
    public static bool IsCue(ReadSentence read, int index)
    {
        var token = read.Sentence.First + index;
        foreach (var cue in read.Paragraph.Reporting)
        {
            if (cue.FirstToken == token && !cue.Lemma.StartsWith("make", StringComparison.Ordinal))
            {
                return read.Sentence.Is(index, PartOfSpeech.Verb);
            }
        }

        return false;
    }

    // "…, saying the port was open and waving to the crews"
    private static bool IsNextGerund(Sentence sentence, Attribution attribution, int index) =>
        sentence.Is(index, "and") && sentence.IsGerund(attribution.Cue.Start) && ClaimEnd.SkipAdverbs(sentence, index + 1) is var next && sentence.IsGerund(next) && sentence.Is(next, PartOfSpeech.Verb)
        && !Enumerable.Range(attribution.Content.Start, index - attribution.Content.Start).Any(sentence.IsGerund);

    // "praised the crews and recently left the port": another deed.
    private static bool IsNextDeed(Sentence sentence, int index) =>
        (sentence.IsComma(index) && sentence.Has(index + 1) && sentence[index + 1].Lower is "which" or "who")
        || (sentence.Is(index, "and") && sentence.Is(index + 1, "has") && !sentence.IsQuoteMark(index - 1) && !IsOfRelative(sentence, index))
        || sentence.Is(index, "and") && ClaimEnd.StartsDeed(sentence, index + 1) && sentence[ClaimEnd.SkipAdverbs(sentence, index + 1)].Lemma is not ("be" or "have") && !sentence.IsQuoteMark(index - 1);

    // "praised the mayor, who came late and has left"
    private static bool IsOfRelative(Sentence sentence, int end) =>
        Enumerable.Range(0, end).Any(index => sentence[index].Lower is "who" or "which" or "whose") || Enumerable.Range(Math.Max(0, end - 8), Math.Min(8, end)).Any(index => sentence.Is(index, "that"));
}
