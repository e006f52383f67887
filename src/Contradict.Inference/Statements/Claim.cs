using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Trims a range of tokens to the words of a claim.</summary>
internal static class Claim
{
    /// <summary>The fewest words that a claim has.</summary>
    public const int FewestWords = 4;

    /// <summary>Whether the range is long enough for a claim: three words do where they are a clause about a thing, "talks have failed", or a denial.</summary>
    public static bool IsLongEnough(Sentence sentence, TokenRange claim) =>
        sentence.Words(claim.Start, claim.End) is var words && (words >= FewestWords || (words == FewestWords - 1 && (IsBareClause(sentence, claim) || IsDenial(sentence, claim.Start))));

    /// <summary>Whether a denial stands at the token, which says much in few words: "denied any wrongdoing".</summary>
    public static bool IsDenial(Sentence sentence, int index) => sentence.Is(index, PartOfSpeech.Verb) && sentence[index].Lemma == "deny";

    private static bool IsBareClause(Sentence sentence, TokenRange claim) =>
        Enumerable.Range(claim.Start, claim.Length - 1).Any(index => sentence[index].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && sentence[index + 1].Lower is not ("'s" or "’s") && sentence.HasVerb(index + 1, claim.End))
        && sentence[claim.Start].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Determiner && sentence[claim.Start].Lower is not "this";

    /// <summary>The range without marks, conjunctions and quotation marks at its edges; a closing period stays.</summary>
    public static TokenRange Trim(Sentence sentence, TokenRange range)
    {
        var start = Math.Max(0, range.Start);
        var end = Math.Min(sentence.Count, range.End);
        start = SkipToThat(sentence, start);

        while (start < end && IsLead(sentence, start) && !ClosesWithin(sentence, start, end))
        {
            start++;
        }

        while (end > start && IsTail(sentence, end - 1, end == sentence.Count, start))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    /// <summary>Whether the range says something by itself: it has a verb or a figure.</summary>
    public static bool IsAssertion(Sentence sentence, TokenRange range)
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if (sentence.Is(index, PartOfSpeech.Number) || char.IsAsciiDigit(sentence[index].Text[0]))
            {
                return true;
            }
        }

        return sentence.HasVerb(range.Start, range.End);
    }

    /// <summary>
    /// The claims of an attribution. The cue stays where they would say nothing, or something else, without: "denied that …",
    /// "announced a withdrawal of troops". What cannot stand by itself is left out: "…, urging restraint".
    /// </summary>
    public static IEnumerable<TokenRange> Of(ReadSentence read, Attribution attribution)
    {
        var content = attribution.Content.Start >= attribution.Cue.End ? ClaimEnd.Cut(read, attribution) : attribution.Content;
        // "…, vowing that A": a vow is told apart from a deed by "that".
        var isVow = attribution is { IsTail: true, Stance: ReportingStance.Commit } && read.Sentence.Is(content.Start - 1, "that");
        var isBare = (!attribution.KeepsCue || isVow) && (read.IsTitle || IsQuotedSentence(read.Sentence, attribution, content) || read.Sentence.Is(content.Start - 1, "that") || IsAssertion(read.Sentence, Trim(read.Sentence, content)));
        if (isBare && !content.IsEmpty)
        {
            yield return content;
        }
        else if ((!attribution.IsTail || IsCharge(read.Sentence, attribution)) && content.Start >= attribution.Cue.End && !AsksForAnonymity(read.Sentence, content))
        {
            yield return content with { Start = attribution.Cue.Start };
        }

        // "“A,” she said, and she added that B": the rest has a cue of its own.
        var rest = attribution.Rest;
        var hasCue = read.Attributions.Exists(other => other.Cue.Start >= rest.Start && other.Cue.Start < rest.End);
        if (!rest.IsEmpty && !hasCue && IsAssertion(read.Sentence, rest))
        {
            yield return rest;
        }
    }

    // "…, accusing the board of fraud"
    private static bool IsCharge(Sentence sentence, Attribution attribution) =>
        sentence[attribution.Cue.Start].Lower is "accusing" or "blaming" or "denying" or "rejecting" or "disputing" || PhrasalCues.At(sentence, attribution.Cue.Start) is { Lemma: PhrasalCues.Judgement };

    // In a longer claim before its speaker a verb may look like a noun: "people start driving".
    private static bool IsQuotedSentence(Sentence sentence, Attribution attribution, TokenRange content) =>
        content.Length > 8 && (sentence.IsQuoteMark(content.Start) || content.End <= attribution.Cue.Start) && Enumerable.Range(content.Start, content.Length).Any(sentence.IsVerbal);

    // "…, who asked not to be named"
    private static bool AsksForAnonymity(Sentence sentence, TokenRange content) =>
        sentence.Is(content.Start, "not") && sentence.Is(content.Start + 1, "to") && sentence.Is(content.Start + 2, "be");

    // "only that", "them that", "days later that"
    private static int SkipToThat(Sentence sentence, int start)
    {
        const int farthest = 6;
        // "told aides that"
        if (sentence.Has(start) && sentence[start].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb && sentence[start].Lower.EndsWith('s') && sentence.Is(start + 1, "that") && !sentence.IsVerbal(start + 2))
        {
            return start + 2;
        }

        // "warned Ms. Lee in private that"
        var named = sentence.Is(start, PartOfSpeech.ProperNoun) ? NounPhrases.After(sentence, start) : default;
        var that = named.IsEmpty ? start : Adjuncts.Skip(sentence, named.End);
        if (!named.IsEmpty && sentence.Is(that, "that") && (!sentence.IsVerbal(that + 1) || sentence.IsGerund(that + 1)) && sentence.HasVerb(that, sentence.Count))
        {
            return that + 1;
        }

        if (sentence.Has(start) && sentence[start].Lower is "now" or "so" or "given")
        {
            return start;
        }

        // "told two of the town’s leaders, both Democrats, that"
        if (sentence.Has(start) && sentence[start].Lower is "'s" or "’s" && Enumerable.Range(start, Math.Min(30, sentence.Count - start)).FirstOrDefault(index => sentence.Is(index, "that") && sentence.IsComma(index - 1), -1) is > 0 and var clause)
        {
            return clause + 1;
        }

        if (sentence.Has(start + 1) && sentence[start].Lower is "shortly" or "soon" or "just" or "right" && sentence[start + 1].Lower is "before" or "after")
        {
            return ThatAfterTime(sentence, start);
        }

        for (var index = start; index < start + farthest && sentence.Has(index); index++)
        {
            if (sentence.Is(index, "that"))
            {
                return index > start ? index + 1 : start;
            }

            var isAside = (sentence.Is(index, "the") && sentence.Has(index + 1) && TimeWords.IsPart(sentence[index + 1].Lower)) || (sentence.Is(index, "before") && index > start && TimeWords.IsPart(sentence[index - 1].Lower)) || sentence.Is(index, PartOfSpeech.Adverb) || TimeWords.IsPart(sentence[index].Lower) || TimeWords.IsDay(sentence[index].Lower) || sentence.Is(index, PartOfSpeech.Number) || sentence[index].Lower is "around" or "about" or "a.m." or "p.m." or "et" or "only" or "again" or "him" or "her" or "them" or "us" or "me" or "then" or "'s" or "’s"
                || (sentence.Is(index, "once") && sentence.Is(index + 1, "again"))
                || (index > start && sentence[start].Lower is "'s" or "’s");
            if (!isAside)
            {
                return start;
            }
        }

        return start;
    }

    // "tweeted shortly before the mayor left that the port was open"
    private static int ThatAfterTime(Sentence sentence, int start)
    {
        const int farthest = 14;
        for (var that = start + 3; that < start + farthest && sentence.Has(that + 1) && !sentence.IsPunctuation(that); that++)
        {
            if (sentence.Is(that, "that") && !sentence.IsVerbal(that + 1))
            {
                return that + 1;
            }
        }

        return start;
    }

    private static bool IsLead(Sentence sentence, int index)
    {
        if (sentence.IsPunctuation(index))
        {
            return sentence[index].Text is not ("$" or "£" or "€" or "#" or "@" or "(" or "[");
        }

        return sentence[index].Lower is "that" && !sentence.IsQuoteMark(index - 1) && !sentence.IsVerbal(ClaimEnd.SkipAdverbs(sentence, index + 1)) && !IsSingularNoun(sentence, index + 1) && !sentence.Is(index + 1, "'s") && !sentence.Is(index + 1, "’s")
            || sentence[index].Lower is "and" or "but" or "yet";
    }

    // "that port", but not "that ports"
    private static bool IsSingularNoun(Sentence sentence, int index) =>
        sentence.Is(index, PartOfSpeech.Noun) && (sentence[index].Lower == sentence[index].Lemma || !sentence[index].Lower.EndsWith('s'));

    private static bool IsTail(Sentence sentence, int index, bool isSentenceEnd, int start)
    {
        ref readonly var token = ref sentence[index];
        if (sentence.IsQuoteMark(index))
        {
            return !OpensWithin(sentence, start, index);
        }

        if (token.Text is "," or ";" or ":" or "—" or "–" or "--" or "-" or "(" or "[")
        {
            return true;
        }

        return !isSentenceEnd && token.Lower is "and" or "but" or "while";
    }

    // A scare quote at the beginning keeps its opening mark: “nothing improper” happened
    private static bool ClosesWithin(Sentence sentence, int mark, int end)
    {
        if (!sentence.IsQuoteMark(mark) || !sentence.Has(mark + 1) || !sentence.IsQuoted(mark + 1))
        {
            return false;
        }

        var close = mark + 1;
        while (close < end && !sentence.IsQuoteMark(close))
        {
            close++;
        }

        return sentence.Words(close, end) > 0;
    }

    // A scare quote at the end keeps its closing mark: … a “war of choice”
    private static bool OpensWithin(Sentence sentence, int start, int mark)
    {
        var marks = 0;
        for (var index = start; index < mark; index++)
        {
            var isHalf = sentence[index].Text is "'" or "`" && sentence.IsQuoteMark(index + 1);
            marks += sentence.IsQuoteMark(index) && !isHalf ? 1 : 0;
        }

        return marks % 2 == 1;
    }
}
