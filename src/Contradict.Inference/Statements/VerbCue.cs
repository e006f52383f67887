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
        var isQuotedAs = sentence.Is(start - 1, "as") && sentence.Has(start - 2) && sentence[start - 2].Lower is "quoted" or "cited";
        start = isQuotedAs ? start - 2 : start;
        isQuotedAs |= cue.Lemma == "quote" || sentence.Is(end - 2, "as");
        var chain = new VerbChain(sentence, start);
        var isIng = !isQuotedAs && sentence.IsGerund(start);
        verb = new VerbCue(new TokenRange(start, end), chain.Start, isIng && !chain.HasBe, frames.Find(cue.Lemma, cue.Stance), cue.Stance, cue.Lemma);
        var isPassive = chain.HasBe && !isIng && !isQuotedAs;
        return !isPassive && !chain.IsNegated && !chain.IsModal && !chain.IsInfinitive && !IsNoun(sentence, verb, end);
    }

    private static bool IsNoun(Sentence sentence, VerbCue verb, int end)
    {
        var start = verb.Range.Start;
        var before = verb.ChainStart - 1;
        if (!verb.IsGerund && sentence.Has(before))
        {
            ref readonly var token = ref sentence[before];
            var closes = token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Preposition
                || token.Lower is "'s" or "his" or "its" or "their" or "our" or "my" or "your";
            if (closes && !NounPhrases.IsSubjectWord(token.Lower))
            {
                return true;
            }
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

        // "on his radio show"
        if (verb.Lemma == "show" && sentence.Has(start - 1) && sentence[start - 1].Lower is "radio" or "tv" or "talk" or "television" or "news" or "reality" or "game")
        {
            return true;
        }

        if (verb.Lemma == "brief" && sentence.Has(end) && sentence[end].Lower is "on" or "about" or "by")
        {
            return true;
        }

        if (sentence.Is(end, "of") && verb.Lemma is not ("warn of" or "speak of" or "warn" or "speak" or "complain" or "boast" or "accuse" or "say"))
        {
            return true;
        }

        // "mounting demands in the region", "reports from the front"
        if (sentence[start].Lower.EndsWith('s') && sentence[start].Lower is not ("says" or "tells" or "insists" or "adds") && sentence.Is(end, PartOfSpeech.Preposition) && sentence[end].Lower is not ("that" or "to" or "against"))
        {
            return !sentence[start].Lower.StartsWith("warn", StringComparison.Ordinal) && verb.Range.Length == 1;
        }

        var isVerb = sentence.Is(start, PartOfSpeech.Verb) || sentence[start].Lower is "said" or "says" or "told" or "tells" or "saying" or "telling";
        return !isVerb && !sentence.IsComma(end) && !sentence.IsEnd(end) && !sentence.Is(end, "that") && !sentence.Is(end, ":") && !sentence.IsQuoteMark(end);
    }
}
