using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds noun phrases next to a reporting word, by parts of speech alone.</summary>
internal static class NounPhrases
{
    private const int LongestInsertion = 25;
    private const int LongestParticiple = 45;

    /// <summary>The phrase that ends before the token, insertions between commas skipped; empty where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Index after the phrase's last token, or after the comma that closes an insertion.</param>
    /// <param name="limit">The first token that the phrase may take.</param>
    /// <param name="insertion">The insertion that was skipped: an apposition or relative clause.</param>
    public static TokenRange Before(Sentence sentence, int end, int limit, out TokenRange insertion)
    {
        insertion = default;
        var whole = end;
        end = AmericanStates.EndBeforePlace(sentence, end, limit);
        var hasPlace = end < whole;
        // "Ann Lee (R-Ohio), said"
        end -= sentence.IsComma(end - 1) && sentence.Is(end - 2, ")") ? 1 : 0;
        if (sentence.IsComma(end - 1) || sentence.IsDash(end - 1) || sentence.Is(end - 1, ")"))
        {
            var open = OpeningOf(sentence, end - 1, limit);
            if (open < 0)
            {
                return default;
            }

            insertion = new TokenRange(open + 1, end - 1);
            end = AmericanStates.EndBeforePlace(sentence, open, limit);
        }

        var phrase = PrecedingPhrase.At(sentence, end, limit);
        if (!phrase.IsEmpty && sentence.IsHyphen(phrase.Start + 1) && sentence[phrase.Start].Lower is "r" or "d" or "i" && sentence.IsComma(phrase.Start - 1))
        {
            // "Ann Lee, R-Ohio, meanwhile, said": party and state are no speaker.
            phrase = PrecedingPhrase.At(sentence, phrase.Start - 1, limit);
        }

        if (!phrase.IsEmpty && sentence[phrase.Start].Lower is "democrat" or "republican" or "independent" && sentence.IsComma(phrase.Start - 1) && sentence.Is(phrase.Start - 2, PartOfSpeech.ProperNoun) && phrase.Start - 2 >= limit)
        {
            // "Ann Lee, Republican of Ohio, the majority leader, said"
            phrase = PrecedingPhrase.At(sentence, phrase.Start - 1, limit);
        }

        // "Ann Lee, a professor in Ashland, Va., said": the place within the apposition is not all of it.
        if (phrase.Length > 2 && (insertion.Length is 1 or 2 || hasPlace || sentence[insertion.Start].Lower is "a" or "an" || (insertion.Length == 3 && sentence.IsHyphen(insertion.Start + 1))) && (sentence[phrase.Start].Lower is "a" or "an" || (sentence.Is(phrase.Start, "the") && sentence.Is(phrase.Start - 3, PartOfSpeech.ProperNoun))) && sentence.IsComma(phrase.Start - 1) && sentence.Is(phrase.Start - 2, PartOfSpeech.ProperNoun) && phrase.Start - 2 >= limit)
        {
            insertion = phrase;
            phrase = PrecedingPhrase.At(sentence, phrase.Start - 1, limit);
        }

        // "Ann Lee (D-Ohio), an ally of Ben Clay (D-Ohio), said"
        if (phrase.Length > 2 && sentence[phrase.Start].Lower is "a" or "an" && sentence.IsComma(phrase.Start - 1) && RelativeClause.BeforeParenthesis(sentence, phrase.Start - 1) is var bearer && bearer < phrase.Start - 1 && bearer > limit && sentence.Is(bearer - 1, PartOfSpeech.ProperNoun))
        {
            insertion = phrase;
            phrase = PrecedingPhrase.At(sentence, bearer, limit);
        }

        // "Ann Lee, the mayor of Ashland, who is late, said"
        if (!phrase.IsEmpty && sentence.Has(insertion.Start) && !insertion.IsEmpty && sentence.Is(insertion.Start, "who"))
        {
            phrase = RelativeClause.Named(sentence, phrase);
        }

        if (!phrase.IsEmpty && insertion.IsEmpty && (sentence.IsVerbal(phrase.Start - 1) || sentence.Is(phrase.Start - 1, PartOfSpeech.Preposition)) && RelativeSubject(sentence, phrase.Start, limit) is { IsEmpty: false } antecedent)
        {
            return antecedent;
        }

        if (!phrase.IsEmpty && ReducedRelative.Host(sentence, phrase, limit) is { IsEmpty: false } host)
        {
            return host;
        }

        return phrase.IsEmpty ? RelativeSubject(sentence, end, limit) : WithCoordinates(sentence, phrase, limit);
    }

    /// <summary>The phrase that begins at the token; empty where none does.</summary>
    public static TokenRange After(Sentence sentence, int start) => FollowingPhrase.At(sentence, start);

    /// <summary>The phrase with the name that "and" adds to it, where no verb makes a clause of that: "said Ann Lee and Ben Clay".</summary>
    public static TokenRange WithNext(Sentence sentence, TokenRange first)
    {
        if (first.IsEmpty || !sentence.Is(first.End - 1, PartOfSpeech.ProperNoun) || !sentence.Is(first.End, "and"))
        {
            return first;
        }

        var next = After(sentence, first.End + 1);
        var isName = !next.IsEmpty && sentence.Is(next.End - 1, PartOfSpeech.ProperNoun) && char.IsUpper(sentence[next.Start].Text[0]);
        return isName && (sentence.IsEnd(next.End) || sentence.IsComma(next.End)) ? first with { End = next.End } : first;
    }

    /// <summary>Whether the word, in lower case, can be a subject by itself: "he", "another", "many".</summary>
    public static bool IsSubjectWord(string lower) => PhraseWords.Subjects.Contains(lower);

    /// <summary>Whether a noun phrase can begin at the token.</summary>
    public static bool Begins(Sentence sentence, int index) =>
        sentence.Has(index) && (sentence.IsNominal(index)
            || sentence[index].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Pronoun);

    private static int OpeningOf(Sentence sentence, int close, int limit)
    {
        var closing = sentence[close].Text;
        for (var index = close - 2; index > limit && close - index <= LongestParticiple; index--)
        {
            // "Ann Lee, trying to calm the crew and …, said"
            if (close - index > LongestInsertion && !(closing == "," && sentence.IsGerund(index + 1) && sentence.Is(index - 1, PartOfSpeech.ProperNoun)))
            {
                continue;
            }

            var matches = closing == ")" ? sentence.Is(index, "(") : closing == "," ? sentence.IsComma(index) : sentence.IsDash(index);
            if (matches && sentence.IsNominal(index - 1) && IsInsertion(sentence, index + 1, closing))
            {
                return index;
            }

            if (matches && closing != ",")
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsInsertion(Sentence sentence, int index, string closing)
    {
        if (closing != "," || sentence.IsGerund(index))
        {
            return true;
        }

        ref readonly var token = ref sentence[index];
        return token.Lower is "who" or "which" or "whose" or "whom" or "however" or "meanwhile" or "too" or "also" or "along" or "himself" or "herself" or "itself" or "then" or "now" or "though"
            || token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Preposition or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.ProperNoun
            || PhraseWords.Possessives.Contains(token.Lower) || token.Lower is "none" or "all" or "both" or "one" or "most";
    }

    // "Israel and Hamas", "Israel, Qatar and Egypt": only where no verb stands before them in their clause.
    private static TokenRange WithCoordinates(Sentence sentence, TokenRange phrase, int limit)
    {
        var start = phrase.Start;
        while (start - 2 >= limit && (sentence[start - 1].Lower is "and" or "or" or "&" || (sentence.IsComma(start - 1) && (start < phrase.Start || IsNamePair(sentence, start)))))
        {
            var other = PrecedingPhrase.At(sentence, start - 1, limit);
            // "Ann Lee (D-Ohio) and Ben Clay (D-Iowa)"
            if (other.IsEmpty && sentence.Is(start - 2, ")") && RelativeClause.BeforeParenthesis(sentence, start - 1) is var named && named > limit && sentence.Is(named - 1, PartOfSpeech.ProperNoun))
            {
                other = PrecedingPhrase.At(sentence, named, limit);
            }

            // "Ann Lee, a Democrat, and Ben Clay"
            // "Ann Lee, D-Ohio, and her colleagues"
            if (other.IsEmpty && sentence.IsComma(start - 2) && (sentence.Is(phrase.End - 1, PartOfSpeech.ProperNoun) || sentence[start].Lower is "his" or "her" or "their" or "other") && OpeningOf(sentence, start - 2, limit) is var open && open > limit && sentence.Is(open - 1, PartOfSpeech.ProperNoun))
            {
                other = PrecedingPhrase.At(sentence, open, limit);
            }

            if (other.IsEmpty || (sentence.IsComma(start - 1) && start < phrase.Start && IsClauseStart(sentence, start, limit) && !IsClauseStart(sentence, other.Start, limit)))
            {
                break;
            }

            start = other.Start;
        }

        return start < phrase.Start && (IsClauseStart(sentence, start, limit) || TimeWords.IsDay(sentence[start - 1].Lower)) ? new TokenRange(start, phrase.End) : phrase;
    }

    // Headlines join two names by a comma: "Israel, Hamas dampen hopes".
    private static bool IsNamePair(Sentence sentence, int second) =>
        second == 2 && sentence.Is(0, PartOfSpeech.ProperNoun) && sentence.Is(second, PartOfSpeech.ProperNoun);

    /// <summary>Whether a clause begins at the token: nothing, a mark or a conjunction stands before it.</summary>
    public static bool IsClauseStart(Sentence sentence, int index, int limit) =>
        index <= limit || sentence.IsPunctuation(index - 1) || sentence[index - 1].PartOfSpeech == PartOfSpeech.Conjunction
        || sentence[index - 1].Lower is "that" or "while" or "whereas" or "although" or "though" or "because" or "as" or "after" or "when" or "if" or "before" or "since" or "where" or "but" or "and" or "yet";

    // "a former governor and preacher who": one person by two nouns
    private static TokenRange Joined(Sentence sentence, TokenRange phrase, int limit)
    {
        var isSecond = phrase.Length == 1 && sentence.Is(phrase.Start, PartOfSpeech.Noun) && sentence.Is(phrase.Start - 1, "and");
        return isSecond && PrecedingPhrase.At(sentence, phrase.Start - 1, limit) is { IsEmpty: false } first ? phrase with { Start = first.Start } : phrase;
    }

    // "The soldier who shot him said": the phrase before "who".
    private static TokenRange RelativeSubject(Sentence sentence, int end, int limit)
    {
        for (var index = end - 1; index > limit && end - index < LongestInsertion; index--)
        {
            if (sentence.IsComma(index) || sentence.IsQuoteMark(index))
            {
                return default;
            }

            if (sentence[index].Lower is "who" && sentence.IsNominal(index - 1))
            {
                return RelativeClause.Named(sentence, Joined(sentence, PrecedingPhrase.At(sentence, index, limit), limit));
            }
        }

        return default;
    }

}
