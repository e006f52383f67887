using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>A reporting verb as it stands in a sentence.</summary>
/// <param name="Range">The verb, or the whole of "quoted as saying".</param>
/// <param name="ChainStart">Index of the first of the auxiliaries and adverbs before it.</param>
/// <param name="IsGerund">Whether it is an -ing form without an auxiliary: "…, adding that".</param>
/// <param name="Frame">What may follow it.</param>
/// <param name="Stance">The speaker's commitment.</param>
/// <param name="Lemma">Its dictionary form.</param>
internal readonly record struct VerbCue(TokenRange Range, int ChainStart, bool IsGerund, CueFrame Frame, ReportingStance Stance, string Lemma)
{
    /// <summary>Reads the verb; fails where it reports nothing: nouns, passives, negations, modals, infinitives.</summary>
    public static bool TryRead(Sentence sentence, ReportingCue cue, CueFrames frames, out VerbCue verb)
    {
        var start = cue.FirstToken - sentence.First;
        var end = cue.EndToken - sentence.First;
        var quoted = sentence.Is(start - 1, "as") ? QuotedBefore(sentence, start - 1) : -1;
        var isQuotedAs = quoted >= 0;
        start = isQuotedAs ? quoted : start;
        isQuotedAs |= cue.Lemma == "quote" || sentence.Is(end - 2, "as");
        var chain = new VerbChain(sentence, start);
        var isIng = !isQuotedAs && sentence.IsGerund(start);
        verb = new VerbCue(new TokenRange(start, end), chain.Start, isIng && !chain.HasBe, frames.Find(cue.Lemma, cue.Stance), cue.Stance, cue.Lemma);
        var isPassive = chain.HasBe && !isIng && !isQuotedAs;
        return !isPassive && !chain.IsNegated && !chain.IsModal && !chain.IsInfinitive && !IsNoun(sentence, verb, end);
    }

    // "was quoted in the Gulf Wire as saying"
    private static int QuotedBefore(Sentence sentence, int end)
    {
        const int farthest = 9;
        for (var index = end - 1; index > end - farthest && sentence.Has(index) && !sentence.IsPunctuation(index); index--)
        {
            if (sentence[index].Lower is "quoted" or "cited" && (index == end - 1 || sentence[index + 1].Lower is "in" or "by" or "on"))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whether the token ends a short run of words after a quotation: "“A,” the board".</summary>
    public static bool IsAfterQuote(Sentence sentence, int before)
    {
        const int farthest = 6;
        var index = before;
        while (index > before - farthest && sentence.Has(index) && !sentence.IsPunctuation(index))
        {
            index--;
        }

        return index < before && sentence.IsQuoteMark(index) && sentence.IsComma(index - 1);
    }

    private static bool IsNoun(Sentence sentence, VerbCue verb, int end)
    {
        var start = verb.Range.Start;
        var before = verb.ChainStart - 1;
        if (!verb.IsGerund && sentence.Has(before))
        {
            ref readonly var token = ref sentence[before];
            var closes = token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Preposition
                || (token.Lower is "'s" && sentence[start].Lower is not ("said" or "says")) || token.Lower is "his" or "its" or "their" or "our" or "my" or "your";
            if (closes && !NounPhrases.IsSubjectWord(token.Lower))
            {
                return true;
            }
        }

        // "stay-at-home orders"
        if (verb.ChainStart == start && sentence[start].Lower.EndsWith('s') && sentence[start].Lower is not ("says" or "tells") && sentence.IsHyphen(start - 2) && char.IsLower(sentence[start - 1].Text[0]) && !sentence.Is(end, "that"))
        {
            return true;
        }

        // "understands that desire": "that" points at a noun.
        if (sentence.Is(end - 1, "that") && sentence.IsNominal(end) && (sentence.IsPunctuation(end + 1) || sentence.IsEnd(end + 1)))
        {
            return true;
        }

        // "statements and promises that broke with": a relative clause belongs to a noun.
        var that = sentence.Is(end - 1, "that") ? end - 1 : end;
        if (verb.ChainStart == start && sentence.Is(that, "that") && sentence.Is(that + 1, PartOfSpeech.Verb) && !sentence.IsGerund(that + 1) && sentence[start].Lower.EndsWith('s') && sentence[start].Lower is not "says" && sentence.Is(start - 1, "and") && sentence.Is(start - 2, PartOfSpeech.Noun) && sentence[start - 2].Lower != sentence[start - 2].Lemma)
        {
            return true;
        }

        // "records disclosed Wednesday revealed"
        var next = sentence.Has(end) && TimeWords.IsDay(sentence[end].Lower) ? end + 1 : end;
        if (verb.ChainStart == start && sentence[start].Lower is "disclosed" or "reported" or "cited" or "announced" or "released" && sentence.Is(next, PartOfSpeech.Verb) && ClaimEnd.StartsDeed(sentence, next))
        {
            return true;
        }

        // "— worried crews", "fearful, worried crews"
        if (sentence[start].Lower == "worried" && verb.ChainStart == start && sentence.IsPunctuation(start - 1) && !sentence.IsQuoteMark(start - 1) && sentence.IsNominal(end))
        {
            return true;
        }

        // "on his radio show"
        if (verb.Lemma == "show" && sentence.Has(start - 1) && sentence[start - 1].Lower is "radio" or "tv" or "talk" or "television" or "news" or "reality" or "game")
        {
            return true;
        }

        if (verb.Lemma == "brief" && sentence.Has(end) && sentence[end].Lower is "on" or "about" or "by")
        {
            return true;
        }

        // "writes of the port, “A”"
        var quotes = sentence.Is(end, "of") && verb.Lemma is "write" or "tweet" && Enumerable.Range(end, Math.Min(12, sentence.Count - end)).Any(sentence.IsQuoteMark);
        if (quotes)
        {
            return false;
        }

        if (sentence.Is(end, "of") && verb.Lemma is not ("warn of" or "speak of" or "warn" or "speak" or "complain" or "boast" or "accuse" or "say"))
        {
            return true;
        }

        // "“A,” the board states in its note"
        if (sentence[start].Lower.EndsWith('s') && IsAfterQuote(sentence, before))
        {
            return false;
        }

        // "mounting demands in the region", "reports from the front"
        if (sentence[start].Lower.EndsWith('s') && sentence[start].Lower is not ("says" or "tells" or "insists" or "adds") && sentence.Is(end, PartOfSpeech.Preposition) && sentence[end].Lower is not ("that" or "to" or "against"))
        {
            return !sentence[start].Lower.StartsWith("warn", StringComparison.Ordinal) && verb.Range.Length == 1;
        }

        var isVerb = sentence.Is(start, PartOfSpeech.Verb) || sentence[start].Lower is "said" or "says" or "told" or "tells" or "saying" or "telling";
        // "…, ruling that A"
        isVerb |= verb.IsGerund && sentence.Is(end - 1, "that") && sentence.IsComma(start - 1);
        isVerb |= (verb.IsGerund && verb.Lemma == PhrasalCues.Judgement && sentence.IsComma(start - 1)) || SentenceCues.IsBareClaim(sentence, start);
        return !isVerb && !sentence.IsComma(end) && !sentence.IsEnd(end) && !sentence.Is(end, "that") && !sentence.Is(end, ":") && !sentence.IsQuoteMark(end);
    }
}
