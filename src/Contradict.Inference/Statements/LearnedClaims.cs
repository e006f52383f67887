using Contradict.Inference.Language;
using Contradict.Inference.Statements.Tagging;

namespace Contradict.Inference.Statements;

/// <summary>Chooses among learned attributions those that make a claim: a named speaker, a word that reports, and a clause.</summary>
internal static class LearnedClaims
{
    /// <summary>The claims, as the rules would have given them.</summary>
    public static List<Attribution> Of(ReadSentence read, List<TaggedAttribution> learned)
    {
        var claims = new List<Attribution>();
        var reporting = SentenceCues.Of(read.Paragraph.Reporting, read.Sentence);
        foreach (var attribution in learned)
        {
            var content = attribution.Contents.MaxBy(range => range.Length);
            var word = reporting.Find(cue => cue.FirstToken - read.Sentence.First < attribution.Cue.End && attribution.Cue.Start < cue.EndToken - read.Sentence.First);
            if (word is { Stance: not ReportingStance.Request } && IsSpeaker(read.Sentence, attribution) && IsClaim(read.Sentence, attribution.Cue, attribution.Source, content))
            {
                claims.Add(new Attribution { Speaker = attribution.Source, Cue = attribution.Cue, Stance = word.Stance, Content = content, KeepsCue = KeepsCue(read.Sentence, content, word.Stance) });
            }
        }

        return claims;
    }

    private static bool IsSpeaker(Sentence sentence, TaggedAttribution attribution) =>
        !attribution.Source.IsEmpty
        && !sentence.Is(attribution.Source.End - 1, PartOfSpeech.Determiner)
        && sentence[attribution.Source.End - 1].Lower is not ("that" or "which" or "who")
        && !Enumerable.Range(attribution.Cue.Start, attribution.Cue.Length - 1).Any(index => sentence[index].Lower is "that" or "which" or "who")
        && !PhraseWords.Possessives.Contains(sentence[attribution.Source.End - 1].Lower)
        && !SpeakerPhrase.IsNoSpeaker(sentence, attribution.Source)
        && sentence[attribution.Source.Start].Lower is not ("who" or "which" or "that" or "whom" or "whose" or "i" or "we" or "you" or "my" or "our" or "your" or "him" or "them" or "me" or "us" or "it" or "many")
        && !(sentence.Is(attribution.Source.Start - 1, "that") && sentence.IsNominal(attribution.Source.Start - 2))
        && !(sentence.Is(attribution.Source.Start - 1, "and") && sentence.Has(attribution.Source.Start - 2) && sentence[attribution.Source.Start - 2].Lower is "he" or "she" or "they")
        && !sentence.Is(attribution.Cue.Start - 1, "where")
        && !(sentence.IsHyphen(attribution.Source.Start - 1) && char.IsLower(sentence[attribution.Source.Start - 2].Text[0]))
        && !sentence.IsQuoted(attribution.Cue.Start)
        && !(sentence.Has(attribution.Source.Start - 1) && attribution.Source.Length == 1 && sentence[attribution.Source.Start - 1].Lower is "who" or "whom" or "which");

    private static bool HasQuotation(Sentence sentence, TokenRange range) => Enumerable.Range(range.Start, range.Length).Any(sentence.IsQuoteMark);

    private static bool IsClaim(Sentence sentence, TokenRange cue, TokenRange source, TokenRange content)
    {
        var isBeside = content.Start < cue.End || content.Start - cue.End < 3;
        // "which the agency said had doubled": the claim's subject is elsewhere.
        var isThing = sentence.Is(content.Start, "that") && sentence.IsNominal(content.Start + 1) && sentence.IsPunctuation(content.Start + 2);
        var isElliptic = sentence.Is(content.Start, PartOfSpeech.Pronoun) && sentence.Is(content.Start + 1, PartOfSpeech.Auxiliary) && (sentence.IsComma(content.Start + 2) || sentence.IsEnd(content.Start + 2));
        // "worried Democrats": only a quotation stands before its cue and speaker.
        var isBefore = content.Start < cue.Start && source.Start == cue.End && !HasQuotation(sentence, content);
        isBefore |= content.Start < cue.Start && !HasQuotation(sentence, content) && (!sentence.IsComma(content.End) || sentence.IsGerund(cue.Start));
        var isReport = sentence.Is(content.Start, "that") && sentence.IsVerbal(content.Start + 1) && ClaimEnd.StartsDeed(sentence, content.Start + 1);
        // "the report found three faults, suggesting more": that is the outlet's guess.
        var isGuess = sentence.IsComma(cue.Start - 1) && sentence[cue.Start].Lower is "suggesting" or "indicating" && sentence.Is(source.End - 1, PartOfSpeech.Noun);
        // "Asked by an aide, “A?” she replied with a word": what is asked
        isGuess |= content.Start < cue.Start && content.Start > 0 && PrecedingClaim.BeginsWithAsking(sentence);
        return !isGuess && !SubjectAttribution.IsObjectRelative(sentence, source.Start, content.Start) && !isElliptic && !isBefore && !isReport && isBeside && IsClause(sentence, cue, content) && !isThing && !sentence.IsVerbal(content.Start) && !IsNegated(sentence, cue) && sentence.Words(content.Start, content.End) >= Claim.FewestWords && Claim.IsAssertion(sentence, content);
    }

    // What stands after the cue is said where "that", a quotation mark or a subject with its verb begins it; else it may be a deed.
    private static bool IsClause(Sentence sentence, TokenRange cue, TokenRange content)
    {
        if (content.Start < cue.End || sentence.Is(content.Start, "that") || sentence.Is(content.Start - 1, "that") || sentence.IsQuoteMark(content.Start) || sentence.IsQuoteMark(content.Start - 1) || sentence.Is(content.Start - 1, ":"))
        {
            return true;
        }

        var subject = NounPhrases.After(sentence, content.Start);
        return !subject.IsEmpty && (sentence.IsVerbal(subject.End) || (sentence.Is(subject.End, PartOfSpeech.Adverb) && sentence.IsVerbal(subject.End + 1)));
    }

    private static bool IsNegated(Sentence sentence, TokenRange cue)
    {
        // "was found by the board, and was first reported by the Gulf Wire"
        if (sentence.Is(cue.End, "by") && sentence[cue.Start].Lower is "was" or "were" or "been" or "is" or "are")
        {
            return true;
        }

        // "the third to announce a bid"
        if (sentence.Is(cue.Start - 1, "to"))
        {
            return true;
        }

        for (var index = cue.Start; index < cue.End; index++)
        {
            if (sentence.IsGerund(index) && sentence.Has(index - 1) && sentence[index - 1].Lemma is "report" or "article" or "story" or "rumor" or "rumour" or "book")
            {
                // "pushed back on a report claiming": the report's claim, not the speaker's.
                return true;
            }

            if (sentence[index].Lower is "not" or "n't" or "never" or "neither" or "nor" or "short" or "refused" or "declined" or "without" or "to" or "may" or "might" or "could" or "can" or "should" or "use" or "used" or "using" or "'s" or "showing" or "underscoring" or "underlining" or "highlighting")
            {
                return true;
            }
        }

        return false;
    }

    private static bool KeepsCue(Sentence sentence, TokenRange content, ReportingStance stance) =>
        stance is ReportingStance.Deny or ReportingStance.PlayDown || sentence.Is(content.Start, "to") || sentence.Is(content.Start, PartOfSpeech.Preposition) && !sentence.Is(content.Start, "that");
}
