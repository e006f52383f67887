using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds the noun phrase that ends before a token, word by word to the left.</summary>
internal static class PrecedingPhrase
{
    /// <summary>The phrase; empty where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Index after the phrase's last token.</param>
    /// <param name="limit">The first token that the phrase may take.</param>
    public static TokenRange At(Sentence sentence, int end, int limit)
    {
        var last = end - 1;
        if (last < limit || !sentence.Has(last))
        {
            return default;
        }

        if (PhraseWords.Subjects.Contains(sentence[last].Lower) && !sentence.IsNominal(last - 1))
        {
            return new TokenRange(last, end);
        }

        if (sentence.Is(last, "them") && sentence.Is(last - 1, "of") && last - 2 >= limit && !sentence.IsPunctuation(last - 2))
        {
            return new TokenRange(last - 2, end);
        }

        // "a spokesman for her said"
        if (sentence[last].Lower is "him" or "her" or "them" && last - 2 >= limit && sentence[last - 1].Lower is "for" or "to" && sentence.IsVerbal(end) && sentence.Is(last - 2, PartOfSpeech.Noun) && (sentence.Is(last - 1, "for") || PhraseWords.TakesTo.Contains(sentence[last - 2].Lemma)))
        {
            return At(sentence, last - 1, limit) is { IsEmpty: false } host ? host with { End = end } : default;
        }

        // "Macy's said"
        if (sentence[last].Lower is "'s" or "’s" && last - 1 >= limit && sentence.Is(last - 1, PartOfSpeech.ProperNoun) && sentence.IsVerbal(end))
        {
            // "Lee & Clay's"
            var brand = At(sentence, last, limit);
            var isPair = sentence.Is(brand.Start - 1, "&") && brand.Start - 2 >= limit && char.IsUpper(sentence[brand.Start - 2].Text[0]);
            return brand.IsEmpty ? default : new TokenRange(isPair ? brand.Start - 2 : brand.Start, end);
        }

        if (!sentence.IsNominal(last) && !sentence.Is(last, "another") && !sentence.Is(last, "there"))
        {
            return default;
        }

        var start = last;
        while (start > limit)
        {
            var next = Extend(sentence, start, limit);
            if (next == start)
            {
                break;
            }

            start = next;
        }

        return IsTimeOnly(sentence, start, end) ? default : new TokenRange(start, end);
    }

    // One step to the left: a modifier, or a preposition with what it hangs on.
    private static int Extend(Sentence sentence, int start, int limit)
    {
        var before = start - 1;
        ref readonly var token = ref sentence[before];
        if (sentence.IsQuoted(before) != sentence.IsQuoted(start) || (TimeWords.IsDay(sentence, before) && !(before - 1 > limit && sentence[before - 1].Lower is "'s" or "’s")) || IsClosed(sentence, start))
        {
            return IsClosed(sentence, start) ? ThroughLink(sentence, start, limit) : start;
        }

        // "a Harbour Rail Union (HRU) official"
        if (before - 3 > limit && token.Text == ")" && sentence.Is(before - 2, "(") && SpeakerPhrase.IsAcronym(sentence[before - 1].Text) && sentence.Is(before - 3, PartOfSpeech.ProperNoun))
        {
            return before - 3;
        }

        if (before - 1 > limit && sentence.IsHyphen(before - 1))
        {
            return before - 2;
        }

        // "the country's largest union said": after a noun and before a noun phrase it is no verb.
        if (token.Lower is "'s" or "’s" && before - 1 >= limit && sentence.IsNominal(before - 1))
        {
            return before;
        }

        // "more than 1,100 officials"
        if (token.Lower == "than" && before - 1 >= limit && sentence.Is(start, PartOfSpeech.Number) && sentence[before - 1].Lower is "more" or "fewer" or "less")
        {
            return before - 1;
        }

        // "current and former officials"
        if (token.Lower is "and" or "or" && before - 1 >= limit && sentence.Is(start, PartOfSpeech.Adjective) && sentence.Is(before - 1, PartOfSpeech.Adjective))
        {
            return before - 1;
        }

        switch (token.PartOfSpeech)
        {
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number:
            case PartOfSpeech.Determiner when token.Lower is not ("that" or "what" or "which" or "whose"):
            case PartOfSpeech.Pronoun when PhraseWords.Possessives.Contains(token.Lower):
            case PartOfSpeech.Other when !sentence.IsQuoteMark(before) && token.Lower is "'s" or "'" or "&" or ".":
            case PartOfSpeech.Verb when IsModifier(sentence, before, limit):
            case PartOfSpeech.Punctuation when !sentence.IsQuoteMark(before) && (token.Text is "'" or "’" or "/" || sentence.IsHyphen(before)):
                return before;
            case PartOfSpeech.Adverb when sentence.Is(before - 1, PartOfSpeech.Determiner) && sentence.Is(start, PartOfSpeech.Adjective):
                return before;
            default:
                return ThroughLink(sentence, start, limit);
        }
    }

    // A determiner or a possessive closes a phrase to the left.
    private static bool IsClosed(Sentence sentence, int start) =>
        sentence.Is(start, PartOfSpeech.Determiner) && !sentence.Is(start - 1, PartOfSpeech.Determiner) || PhraseWords.Possessives.Contains(sentence[start].Lower);

    private static int ThroughLink(Sentence sentence, int start, int limit)
    {
        var link = start - 1;
        if (link <= limit || !PhraseWords.Links.Contains(sentence[link].Lower))
        {
            return start;
        }

        var host = link - 1;
        if (sentence.Is(link, "to") && sentence.IsNominal(host) && !PhraseWords.TakesTo.Contains(sentence[host].Lemma))
        {
            return start;
        }

        if (sentence.IsNominal(host) && !TimeWords.IsDay(sentence[host].Lower))
        {
            return host;
        }

        // "some on the board"
        if (sentence[host].Lower is "some" or "many" or "others" or "those" or "several" && NounPhrases.IsClauseStart(sentence, host, limit))
        {
            return host;
        }

        // "a person familiar with the talks", "a diplomat briefed on them"
        var describes = sentence.Is(host, PartOfSpeech.Adjective) || sentence[host].Lower.EndsWith("ed", StringComparison.Ordinal) || sentence.Is(host, "close");
        return describes && host - 1 >= limit && sentence.IsNominal(host - 1) && !sentence.Is(host, PartOfSpeech.Auxiliary) && HasDeterminer(sentence, host - 1, limit)
            ? host - 1
            : start;
    }

    private static bool HasDeterminer(Sentence sentence, int noun, int limit)
    {
        var index = noun;
        while (index >= limit && (sentence.IsNominal(index) || sentence.Is(index, PartOfSpeech.Adjective)))
        {
            index--;
        }

        return index < limit || sentence[index].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Conjunction || sentence.IsPunctuation(index);
    }

    private static bool IsModifier(Sentence sentence, int index, int limit)
    {
        var lower = sentence[index].Lower;
        if (!lower.EndsWith("ed", StringComparison.Ordinal) && !lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        if (index == limit || sentence[index - 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective || sentence[index - 1].Lower is "'s" or "’s")
        {
            return true;
        }

        return !sentence.IsGerund(index) && (sentence.Is(index - 1, PartOfSpeech.Conjunction) || sentence.IsPunctuation(index - 1));
    }

    private static bool IsTimeOnly(Sentence sentence, int start, int end)
    {
        return TimeWords.IsDay(sentence, end - 1) || (TimeWords.IsPart(sentence[end - 1].Lower) && end - start <= 2);
    }
}
