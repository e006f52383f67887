using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds where a claim that follows its cue gives way to the outlet's own words: "said it was late, but the board has yet to meet".</summary>
internal static class ClaimEnd
{
    /// <summary>The content without what is surely, or as likely as not, the outlet's own.</summary>
    public static TokenRange Cut(ReadSentence read, Attribution attribution)
    {
        var (sentence, content) = (read.Sentence, attribution.Content);
        var isSubordinate = IsSubordinate(sentence) || HangsOnAnother(sentence, attribution.Speaker.Start);
        var isDeed = attribution.KeepsCue && !sentence.Is(content.Start - 1, "that");
        // "announced the deal": the cue is kept where no verb follows, too.
        var isThing = isDeed || (!sentence.Is(content.Start - 1, "that") && !sentence.HasVerb(content.Start, Math.Min(content.End, sentence.Count)));
        // "As he announced the deal, the mayor left": too little is left to be a claim.
        for (var index = content.Start + 1; isSubordinate && index < Math.Min(content.Start + Claim.FewestWords, Math.Min(content.End, sentence.Count)) - 1; index++)
        {
            if (!sentence.IsQuoted(index) && IsMainClause(sentence, index))
            {
                return content with { End = index };
            }
        }

        var fewest = isDeed && Claim.IsDenial(sentence, attribution.Cue.Start) ? Claim.FewestWords - 2 : Claim.FewestWords - 1;
        for (var index = content.Start + fewest; index < Math.Min(content.End, sentence.Count) - 1; index++)
        {
            if (sentence.IsQuoted(index) && !(sentence.IsComma(index) && sentence.IsQuoteMark(index + 1)))
            {
                continue;
            }

            if (IsCondition(sentence, content.Start, index))
            {
                continue;
            }

            if (sentence.IsDash(index) && IsInDashes(sentence, attribution))
            {
                return content with { End = index };
            }

            if (Circumstances.Begins(sentence, index) || SpeechOccasion.Begins(sentence, content, index, isThing))
            {
                return content with { End = index };
            }

            var isComment = OutletComment.Begins(sentence, index) && !ContrastedClause.HasOpeningQuote(read, sentence.IsQuoteMark(index + 1) ? index + 2 : index + 1, content.End);
            isComment |= sentence.IsComma(index) && sentence.IsQuoteMark(index + 1) && sentence.Has(index + 2) && OutletComment.IsComment(sentence[index + 2].Lower);
            if (isComment || ContrastedClause.Begins(read, content, index) || Circumstances.IsMeanwhile(sentence, index) || FurtherDeed.Begins(read, attribution, index, isDeed) || OutletClause.Begins(sentence, content, index, isThing) || IsBroken(sentence, content, index) || IsMainVerb(sentence, content, index) || (isSubordinate && IsMainClause(sentence, index)))
            {
                return content with { End = sentence.IsQuoteMark(index + 1) ? index + 2 : index };
            }
        }

        return content;
    }

    // "said that if the crane fell, as crews allege, the port must close": the claim goes on to its main clause.
    private static bool IsCondition(Sentence sentence, int start, int index) =>
        sentence[start].Lower is "if" or "unless" && !Enumerable.Range(start, index - start).Any(comma => sentence.IsComma(comma) && sentence.HasVerb(comma, index));

    // "The port is old — the mayor says it is safe — and is due for repair": the claim ends with the aside.
    private static bool IsInDashes(Sentence sentence, Attribution attribution)
    {
        var first = Math.Min(attribution.Speaker.Start, attribution.Cue.Start);
        return Enumerable.Range(0, attribution.Content.Start).Count(sentence.IsDash) is 1 && first > 1 && sentence.IsDash(first - (sentence.Is(first - 1, PartOfSpeech.Determiner) ? 2 : 1));
    }

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

    private static bool IsMainClause(Sentence sentence, int comma)
    {
        if (!sentence.IsComma(comma))
        {
            return false;
        }

        var start = comma + (sentence.IsQuoteMark(comma + 1) ? 2 : 1);
        return sentence.Has(start) && NounPhrases.Begins(sentence, start) && sentence[start].Lower is not ("who" or "which" or "whose") && sentence.HasVerb(start, sentence.Count);
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
}
