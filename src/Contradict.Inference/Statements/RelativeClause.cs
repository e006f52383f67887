using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds whom "who" means before a reporting verb.</summary>
internal static class RelativeClause
{
    /// <summary>The phrase that the verb's relative pronoun stands for; the subject itself where it has none, empty where none is found.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="subject">The verb's subject.</param>
    /// <param name="verb">Index of the first token of the verb and its auxiliaries.</param>
    /// <param name="speaking">Tells who can speak.</param>
    /// <param name="isRelative">Whether a relative clause is the verb's own.</param>
    public static TokenRange Antecedent(Sentence sentence, TokenRange subject, int verb, SpeakingNouns speaking, out bool isRelative)
    {
        isRelative = IsPronoun(sentence, subject) || (sentence.Has(verb - 1) && sentence[verb - 1].Lower is "who" or "which");
        if (!IsPronoun(sentence, subject))
        {
            return isRelative ? Speaking(sentence, Named(sentence, subject), speaking) : subject;
        }

        var end = sentence.IsComma(subject.Start - 1) ? subject.Start - 1 : subject.Start;
        var antecedent = NounPhrases.Before(sentence, end, 0, out _);
        // "voted against the plan, which asked for": whoever voted is not what asks.
        if (sentence.Is(subject.Start, "which") && antecedent.End < end && !sentence.IsPunctuation(end - 1))
        {
            return default;
        }

        return antecedent.IsEmpty || IsPronoun(sentence, antecedent) ? default : sentence.Is(subject.Start, "who") ? Speaking(sentence, Person(sentence, Named(sentence, antecedent)), speaking) : Thing(sentence, antecedent);
    }

    // "the ire of the judge who", "the objection of sailors who": the one who can speak, not the thing.
    private static TokenRange Speaking(Sentence sentence, TokenRange antecedent, SpeakingNouns speaking)
    {
        var rest = antecedent;
        while (SpeakerPhrase.WithoutDeterminer(sentence, rest) is { IsEmpty: false } bare)
        {
            var core = SpeakerPhrase.Core(sentence, bare);
            var head = SpeakerPhrase.Head(sentence, core);
            if (!sentence.Is(head, PartOfSpeech.Noun) || char.IsUpper(sentence[head].Text[0]) || speaking.Contains(sentence[head].Lemma))
            {
                return rest;
            }

            if (core.End >= antecedent.End || !sentence.Is(core.End, PartOfSpeech.Preposition) || core.End + 1 >= antecedent.End)
            {
                break;
            }

            rest = antecedent with { Start = core.End + 1 };
        }

        return antecedent;
    }

    private static bool IsPronoun(Sentence sentence, TokenRange subject) =>
        subject.Length == 1 && sentence[subject.Start].Lower is "who" or "which";

    /// <summary>The name that stands before what is said of its bearer: "Ann Lee — a former aide who"; the phrase itself where none does.</summary>
    public static TokenRange Named(Sentence sentence, TokenRange subject)
    {
        if (subject.Start < 2 || sentence[subject.Start].Lower is not ("a" or "an" or "the" or "republican" or "democrat" or "independent") || (sentence.Is(subject.Start, "the") && !sentence.IsComma(subject.End) && !sentence.Is(subject.End, "who")) || !(sentence.IsComma(subject.Start - 1) || sentence.IsDash(subject.Start - 1)))
        {
            return subject;
        }

        var end = BeforeParenthesis(sentence, subject.Start - 1);
        return sentence.Is(end - 1, PartOfSpeech.ProperNoun) && PrecedingPhrase.At(sentence, end, 0) is { IsEmpty: false } name ? LastName(sentence, name) : subject;
    }

    /// <summary>The end of what stands before a parenthesis that ends at the token: "Ann Lee (R-Ohio), a former aide who"; the token itself where none does.</summary>
    public static int BeforeParenthesis(Sentence sentence, int end)
    {
        const int longest = 6;
        var open = end - 1;
        while (sentence.Is(end - 1, ")") && open > Math.Max(0, end - longest) && !sentence.Is(open, "("))
        {
            open--;
        }

        return sentence.Is(open, "(") ? open : end;
    }

    // "good news for Ann Lee, a candidate who": it is she, not the news.
    private static TokenRange LastName(Sentence sentence, TokenRange phrase)
    {
        var start = phrase.End;
        while (start > phrase.Start && sentence.Is(start - 1, PartOfSpeech.ProperNoun))
        {
            start--;
        }

        return phrase.End - start > 1 ? phrase with { Start = start } : phrase;
    }

    // "an executive from Harbour Inc., which": it is the firm, not the executive.
    private static TokenRange Thing(Sentence sentence, TokenRange antecedent)
    {
        // "the crews voted against the plan, which": it is the plan.
        for (var index = antecedent.End - 2; index > antecedent.Start; index--)
        {
            if (sentence.Is(index, PartOfSpeech.Preposition) && ClaimEnd.StartsDeed(sentence, index - 1) && sentence.Is(antecedent.End - 1, PartOfSpeech.Noun))
            {
                return antecedent with { Start = index + 1 };
            }
        }

        var start = antecedent.End;
        while (start > antecedent.Start && sentence.Is(start - 1, PartOfSpeech.ProperNoun))
        {
            start--;
        }

        return start > antecedent.Start && start < antecedent.End && (sentence[start - 1].Lower is "from" or "at" || (antecedent.End - start > 1 && sentence[start - 1].Lower is "the" && sentence.Has(start - 2) && sentence[start - 2].Lower is "on" or "of" or "for" or "from" or "at")) ? antecedent with { Start = start } : antecedent;
    }

    // "a call from Ann Lee, who": it is she, not the call.
    private static TokenRange Person(Sentence sentence, TokenRange antecedent)
    {
        for (var index = antecedent.End - 2; index > antecedent.Start; index--)
        {
            if (sentence[index].Lower is "from" or "by" or "with" or "to" && sentence.Is(index + 1, PartOfSpeech.ProperNoun) && sentence.Is(index - 1, PartOfSpeech.Noun))
            {
                return antecedent with { Start = index + 1 };
            }
        }

        return antecedent;
    }
}
