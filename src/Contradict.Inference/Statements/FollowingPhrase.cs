using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds the noun phrase that begins at a token, by parts of speech alone.</summary>
internal static class FollowingPhrase
{
    /// <summary>The phrase that begins at the token; empty where none does.</summary>
    public static TokenRange At(Sentence sentence, int start)
    {
        if (sentence.Has(start) && PhraseWords.Subjects.Contains(sentence[start].Lower) && !sentence.IsNominal(start + 1) && !(sentence.Is(start + 1, PartOfSpeech.Adjective) && sentence.IsNominal(start + 2)))
        {
            // "one of the officials", "several published reports"
            var whole = sentence.Is(start + 1, "of") ? CoreAfter(sentence, start + 2) : start;
            var isCounted = sentence.Is(start + 1, PartOfSpeech.Verb) && sentence[start + 1].Lower.EndsWith("ed", StringComparison.Ordinal) && sentence.IsNominal(start + 2) && sentence[start].Lower is "several" or "many" or "some" or "two" or "three" or "few";
            return new TokenRange(start, isCounted ? CoreAfter(sentence, start + 1) : whole > start + 2 ? whole : start + 1);
        }

        var end = CoreAfter(sentence, start);
        // "a person familiar with the talks"
        if (end > start && sentence.Has(end + 2) && sentence[end].Lower is "familiar" or "briefed" or "close" or "involved" or "knowledgeable" && sentence[end + 1].Lower is "with" or "on" or "to" or "in" or "about" or "by" && sentence[end - 1].Lemma is "person" or "people" or "source" or "official" or "aide" or "adviser" or "executive" or "diplomat" or "two" or "three" or "four")
        {
            end = CoreAfter(sentence, end + 2) is var known && known > end + 2 ? EndOfOwned(sentence, known) : end;
        }

        while (end > start && sentence.Has(end) && IsLinkTo(sentence, end))
        {
            var next = CoreAfter(sentence, end + 1);
            if (next <= end + 1)
            {
                break;
            }

            end = next;
        }

        return new TokenRange(start, end);
    }

    // "familiar with the firm" goes on in "’s thinking".
    private static int EndOfOwned(Sentence sentence, int end) =>
        sentence.Has(end + 1) && sentence[end].Lower is "'s" or "’s" && (sentence.IsNominal(end + 1) || sentence.IsGerund(end + 1)) ? end + 2 : end;

    private static int CoreAfter(Sentence sentence, int start)
    {
        var index = start;
        var hasHead = false;
        while (sentence.Has(index))
        {
            ref readonly var token = ref sentence[index];
            var isPart = token.PartOfSpeech switch
            {
                _ when sentence.IsHyphen(index) || (index > start && sentence.IsHyphen(index - 1)) => true,
                PartOfSpeech.Determiner => index == start || sentence.Is(index - 1, PartOfSpeech.Determiner),
                PartOfSpeech.Pronoun => index == start && PhraseWords.Possessives.Contains(token.Lower),
                PartOfSpeech.Noun or PartOfSpeech.ProperNoun => !TimeWords.IsDay(sentence, index) && !IsTimePhrase(sentence, index),
                PartOfSpeech.Number => true,
                // "a newly released transcript"
                PartOfSpeech.Adverb when !hasHead => index > start && sentence.Is(index - 1, PartOfSpeech.Determiner) && token.Lower is "newly" or "recently" or "previously" or "widely" or "highly" && sentence.Has(index + 1) && sentence[index + 1].Lower.EndsWith("ed", StringComparison.Ordinal) && sentence.IsNominal(index + 2),
                PartOfSpeech.Adverb => (token.Lower is "daily" or "weekly" or "monthly" && sentence.IsNominal(index + 1)) || TimeWords.EndsName(sentence, index),
                PartOfSpeech.Adjective => !hasHead || sentence.IsNominal(index + 1) || sentence.Is(index - 1, PartOfSpeech.Number),
                // "five current and former officials"
                PartOfSpeech.Conjunction => (index > start && sentence.Is(index - 1, PartOfSpeech.Adjective) && sentence.Is(index + 1, PartOfSpeech.Adjective) && sentence.IsNominal(index + 2)) || IsWithinName(sentence, start, index),
                PartOfSpeech.Verb => !hasHead && (index == start || token.Lower.EndsWith("ed", StringComparison.Ordinal) || sentence.IsGerund(index)) && index + 1 < sentence.Count && (sentence.IsNominal(index + 1) || sentence.Is(index + 1, PartOfSpeech.Adjective)),
                PartOfSpeech.Other => !sentence.IsQuoteMark(index) && token.Lower is "'s" or "'" or "&",
                PartOfSpeech.Punctuation => !sentence.IsQuoteMark(index) && token.Text is "'" or "’" or "/" && hasHead && sentence.IsNominal(index + 1),
                _ => false,
            };
            if (!isPart)
            {
                break;
            }

            hasHead |= sentence.IsNominal(index);
            index++;
        }

        return hasHead ? index : start;
    }

    // "a Ships and Harbour Services document"
    private static bool IsWithinName(Sentence sentence, int start, int and)
    {
        var end = and + 1;
        while (sentence.Is(end, PartOfSpeech.ProperNoun))
        {
            end++;
        }

        return sentence[start].Lower is "a" or "an" && sentence.Is(and, "and") && end > and + 1 && Enumerable.Range(start + 1, and - start - 1).All(index => sentence.Is(index, PartOfSpeech.ProperNoun)) && sentence.Is(end, PartOfSpeech.Noun);
    }

    private static bool IsTimePhrase(Sentence sentence, int index) =>
        TimeWords.IsPart(sentence[index].Lower) && sentence.Has(index - 1) && sentence[index - 1].Lower is "last" or "this" or "next" or "earlier";

    private static bool IsLinkTo(Sentence sentence, int link) =>
        PhraseWords.Links.Contains(sentence[link].Lower) && sentence.Has(link + 1) && !TimeWords.IsDay(sentence[link + 1].Lower)
        && !(sentence.Has(link + 2) && TimeWords.IsPart(sentence[link + 2].Lower));
}
