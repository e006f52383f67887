using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds where a claim that follows its cue gives way to the outlet's own words: "said it was late, but the board has yet to meet".</summary>
internal static class ClaimEnd
{
    private static readonly FrozenSet<string> Contrasts = FrozenSet.Create(StringComparer.Ordinal, "but", "while", "whereas", "though", "although", "yet");

    private static readonly FrozenSet<string> Withheld = FrozenSet.Create(
        StringComparer.Ordinal, "say", "elaborate", "comment", "specify", "disclose", "name", "identify", "detail", "explain", "offer", "provide", "discuss", "confirm", "answer", "give", "reveal", "describe", "address", "mention", "delve", "go", "expand", "respond", "commit", "endorse");

    /// <summary>The content without what is surely, or as likely as not, the outlet's own.</summary>
    public static TokenRange Cut(ReadSentence read, Attribution attribution)
    {
        var (sentence, content) = (read.Sentence, attribution.Content);
        var isSubordinate = IsSubordinate(sentence) || HangsOnAnother(sentence, attribution.Speaker.Start);
        var isDeed = attribution.KeepsCue && !sentence.Is(content.Start - 1, "that");
        // "As he announced the deal, the mayor left": too little is left to be a claim.
        for (var index = content.Start + 1; isSubordinate && index < Math.Min(content.Start + Claim.FewestWords, Math.Min(content.End, sentence.Count)) - 1; index++)
        {
            if (!sentence.IsQuoted(index) && IsMainClause(sentence, index))
            {
                return content with { End = index };
            }
        }

        for (var index = content.Start + Claim.FewestWords - 1; index < Math.Min(content.End, sentence.Count) - 1; index++)
        {
            if (sentence.IsQuoted(index) && !(sentence.IsComma(index) && sentence.IsQuoteMark(index + 1)))
            {
                continue;
            }

            if (sentence.IsDash(index) && IsInDashes(sentence, attribution))
            {
                return content with { End = index };
            }

            if (Circumstances.Begins(sentence, index))
            {
                return content with { End = index };
            }

            var isComment = IsFurtherCue(read, index) || (OutletComment.Begins(sentence, index) && !HasOpeningQuote(read, sentence.IsQuoteMark(index + 1) ? index + 2 : index + 1, content.End));
            if (isComment || IsContrast(read, content, index) || Circumstances.IsMeanwhile(sentence, index) || IsOtherDeed(read, index) || IsFurtherClause(read, index) || IsFurtherCueClause(read, index) || IsLooseDeed(read, content, index) || IsNextGerund(sentence, attribution, index) || IsBroken(sentence, content, index) || (sentence.IsComma(index) && sentence.IsQuoteMark(index + 1) && sentence.Has(index + 2) && OutletComment.IsComment(sentence[index + 2].Lower)) || (isDeed && sentence.IsDash(index) && sentence.Is(index + 1, "and")) || (isDeed && IsNextDeed(sentence, index)) || IsMainVerb(sentence, content, index) || (isSubordinate && IsMainClause(sentence, index)))
            {
                return content with { End = sentence.IsQuoteMark(index + 1) ? index + 2 : index };
            }
        }

        return content;
    }

    // "The port is old — the mayor says it is safe — and is due for repair": the claim ends with the aside.
    private static bool IsInDashes(Sentence sentence, Attribution attribution)
    {
        var first = Math.Min(attribution.Speaker.Start, attribution.Cue.Start);
        return Enumerable.Range(0, attribution.Content.Start).Count(sentence.IsDash) is 1 && first > 1 && sentence.IsDash(first - (sentence.Is(first - 1, PartOfSpeech.Determiner) ? 2 : 1));
    }

    // "…, saying the port was open and waving to the crews"
    private static bool IsNextGerund(Sentence sentence, Attribution attribution, int index) =>
        sentence.Is(index, "and") && sentence.IsGerund(attribution.Cue.Start) && sentence.IsGerund(index + 1) && sentence.Is(index + 1, PartOfSpeech.Verb)
        && !Enumerable.Range(attribution.Content.Start, index - attribution.Content.Start).Any(sentence.IsGerund);

    // "said he would open the port, but has not done so": what came of it is the outlet's.
    private static bool IsBroken(Sentence sentence, TokenRange content, int index) =>
        sentence.Is(index, "but") && sentence.IsComma(index - 1) && sentence.Has(index + 2) && sentence[index + 1].Lower is "has" or "have" && sentence[index + 2].Lower is "not" or "n't" or "n’t" or "yet" or "never"
        && Enumerable.Range(content.Start, index - content.Start).Any(other => sentence.Is(other, "would"));

    // "While the mayor said the port was open, the crews stayed away": the claim ends with its clause.
    private static bool IsSubordinate(Sentence sentence)
    {
        var first = sentence[0].Lower is "but" or "and" or "yet" or "even" ? 1 : 0;
        return sentence.Has(first) && (MainClause.IsSubordinator(sentence[first].Lower) || sentence.Is(first, "with"));
    }

    // "But on Friday, after the mayor said the port was open, the crews left"
    private static bool HangsOnAnother(Sentence sentence, int speaker)
    {
        while (sentence.Has(speaker - 1) && (sentence.IsNominal(speaker - 1) || sentence.Is(speaker - 1, PartOfSpeech.Determiner)))
        {
            speaker--;
        }

        return sentence.Has(speaker - 1) && (MainClause.IsSubordinator(sentence[speaker - 1].Lower) || (sentence.Is(speaker - 1, "by") && sentence.Is(speaker, "the") && sentence.Is(speaker + 1, "time"))) && (!sentence.HasVerb(0, speaker - 1) || (sentence.Has(speaker - 2) && sentence[speaker - 2].Lower is "and" or "but" && sentence.IsComma(speaker - 3)));
    }

    // "The plan, which came after the mayor said the port was open, seeks to": the main clause goes on.
    private static bool IsMainVerb(Sentence sentence, TokenRange content, int index) =>
        sentence.IsComma(index) && (sentence.Is(index + 1, PartOfSpeech.Auxiliary) || StartsDeed(sentence, index + 1)) && sentence[SkipAdverbs(sentence, index + 1)].Lower is var verb && (verb.EndsWith('s') || sentence.Is(index + 1, PartOfSpeech.Auxiliary))
        && sentence.HasVerb(0, content.Start) && !Enumerable.Range(content.Start, index - content.Start).Any(sentence.IsComma) && Enumerable.Range(0, content.Start).Any(other => sentence.IsComma(other) && sentence.Has(other + 1) && sentence[other + 1].Lower is "which" or "who" or "whose");

    // "praised the crews and recently left the port": another deed.
    private static bool IsNextDeed(Sentence sentence, int index) =>
        (sentence.IsComma(index) && sentence.Has(index + 1) && sentence[index + 1].Lower is "which" or "who")
        || sentence.Is(index, "and") && StartsDeed(sentence, index + 1) && sentence[SkipAdverbs(sentence, index + 1)].Lemma is not ("be" or "have") && !sentence.IsQuoteMark(index - 1);

    private static bool IsMainClause(Sentence sentence, int comma)
    {
        if (!sentence.IsComma(comma))
        {
            return false;
        }

        var start = comma + (sentence.IsQuoteMark(comma + 1) ? 2 : 1);
        return sentence.Has(start) && NounPhrases.Begins(sentence, start) && sentence[start].Lower is not ("who" or "which" or "whose") && sentence.HasVerb(start, sentence.Count);
    }

    private static bool IsContrast(ReadSentence read, TokenRange content, int index)
    {
        var sentence = read.Sentence;
        var isEven = sentence.Is(index, "even") && sentence.Has(index + 1) && sentence[index + 1].Lower is "as" or "though" or "while";
        var isAs = sentence.Is(index, "as") && (IsDoing(sentence, index + 1) || sentence.IsComma(index - 1) || (sentence.IsQuoteMark(index - 1) && !sentence.IsQuoted(index)));
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
        var hasMark = sentence.IsPunctuation(index - 1);
        var isVerb = StartsDeed(sentence, start) || IsSilence(sentence, start);
        return !HasOpeningQuote(read, start, content.End) && (isVerb || ((hasMark || isEven) && IsClause(sentence, start)));
    }

    // "said the port was open as he made a tour of it"
    private static bool IsDoing(Sentence sentence, int start) =>
        sentence.Has(start) && sentence[start].Lower is "he" or "she" && StartsDeed(sentence, start + 1) && sentence[SkipAdverbs(sentence, start + 1)].Lemma is not ("be" or "have" or "do");

    // "but would not say if", "but didn't elaborate"
    private static bool IsSilence(Sentence sentence, int start)
    {
        var negation = SkipAdverbs(sentence, start);
        var hasAuxiliary = sentence.Is(negation, PartOfSpeech.Auxiliary);
        negation += hasAuxiliary ? 1 : 0;
        return hasAuxiliary && sentence.Has(negation + 1) && sentence[negation].Lower is "not" or "n't" or "n’t" && Withheld.Contains(sentence[SkipAdverbs(sentence, negation + 1)].Lower);
    }

    // "said the port was safe, and people near the board have warned": the first verb after the comma is a cue of its own.
    private static bool IsFurtherCueClause(ReadSentence read, int index)
    {
        const int farthest = 10;
        var sentence = read.Sentence;
        var isWhile = sentence.Is(index, "as") && !sentence.Is(index - 1, "well") && NounPhrases.After(sentence, index + 1) is { IsEmpty: false };
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
                return (subject > index + 1 ? sentence.Is(index + 1, PartOfSpeech.Preposition) && (IsCue(read, SkipAdverbs(sentence, subject + 1)) || (sentence.IsComma(index - 1) && StartsDeed(sentence, subject + 1))) : sentence.IsComma(index - 1) && (IsCue(read, SkipAdverbs(sentence, subject + 1)) || (!sentence.Is(subject, "they") && StartsDeed(sentence, subject + 1))));
            }
        }

        return false;
    }

    // What is quoted was said, unless a cue of its own stands before it.
    private static bool HasOpeningQuote(ReadSentence read, int start, int end)
    {
        for (var index = start; index < Math.Min(end, read.Sentence.Count); index++)
        {
            if (IsCue(read, index))
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

        var verb = SkipAdverbs(sentence, phrase.End);
        return sentence.IsVerbal(verb) && !sentence.IsGerund(verb);
    }

    /// <summary>Whether a verb in a past or third-person form stands at the token, adverbs skipped.</summary>
    public static bool StartsDeed(Sentence sentence, int start)
    {
        var verb = SkipAdverbs(sentence, start);
        return sentence.Is(verb, PartOfSpeech.Verb) && sentence[verb].Lower != sentence[verb].Lemma && !sentence.IsGerund(verb);
    }

    /// <summary>The index of the first token that is no adverb.</summary>
    public static int SkipAdverbs(Sentence sentence, int index)
    {
        while (sentence.Is(index, PartOfSpeech.Adverb))
        {
            index++;
        }

        return index;
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
        start = SkipAdverbs(sentence, start + (sentence.Is(start, "while") || sentence.Is(start, "and") ? 1 : 0));
        start += sentence.Is(start, "also") ? 1 : 0;
        return sentence.IsGerund(start) && IsCue(read, start);
    }

    // "said the port was open and praised the crews": another deed of the same speaker.
    private static bool IsOtherDeed(ReadSentence read, int index)
    {
        var start = index + 1;
        start += read.Sentence.Is(start, "on") && read.Sentence.Has(start + 1) && TimeWords.IsDay(read.Sentence[start + 1].Lower) ? 2 : 0;
        var verb = SkipAdverbs(read.Sentence, start);
        return read.Sentence.Is(index, "and") && !read.Sentence.IsHyphen(index + 1) && StartsDeed(read.Sentence, verb) && IsCue(read, verb);
    }

    // "said his rate was low, and contrasted that with hers": no list of verbs, but what the speaker did next.
    private static bool IsLooseDeed(ReadSentence read, TokenRange content, int index)
    {
        var sentence = read.Sentence;
        return sentence.Is(index, "and") && sentence.IsComma(index - 1) && StartsDeed(sentence, index + 1)
            && !Enumerable.Range(content.Start, index - 1 - content.Start).Any(sentence.IsComma);
    }

    private static bool IsCue(ReadSentence read, int index)
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
}
