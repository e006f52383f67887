using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds the persons who act in a sentence, for pronouns that mean them.</summary>
internal sealed class ActingPersons(PersonNames names, GivenNames given)
{
    /// <summary>The surname of the first known person who stands before a verb outside of quotations; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="gender">The gender of the pronoun that means the person, where it is known.</param>
    /// <param name="start">Where to begin.</param>
    public string? FirstSubject(Sentence sentence, int end, Gender gender = Gender.Unknown, int start = 0)
    {
        string? subordinate = null;
        for (var index = start; index < end; index++)
        {
            var isSubject = char.IsUpper(sentence[index].Text[0]) && !sentence.IsQuoted(index) && (IsBeforeVerb(sentence, index + 1) || IsBesideSubject(sentence, index));
            if (isSubject && !IsPlaceName(sentence, index) && GivenNames.Agree(GenderAt(sentence, index), gender) && names.Canonical(sentence[index].Text, gender) is not null)
            {
                if (!HangsOnAnother(sentence, index))
                {
                    return sentence[index].Text;
                }

                subordinate ??= sentence[index].Text;
            }
        }

        return subordinate;
    }

    // "in the Situation Room": persons take no article without a title.
    private bool IsPlaceName(Sentence sentence, int last)
    {
        var start = last;
        while (sentence.Is(start - 1, PartOfSpeech.ProperNoun))
        {
            start--;
        }

        var run = new TokenRange(start, last + 1);
        return sentence.Is(start - 1, "the") && sentence[start].Text[^1] != '.' && names.WithoutTitles(sentence, run) == run;
    }

    // "a day before Ann Lee left, Ben Clay"
    private static bool HangsOnAnother(Sentence sentence, int surname)
    {
        var start = surname;
        while (sentence.Is(start - 1, PartOfSpeech.ProperNoun))
        {
            start--;
        }

        return start > 0 && (sentence.Is(start - 1, "that") || MainClause.IsSubordinator(sentence[start - 1].Lower));
    }

    // What the words before a surname say: "Mr. Lee", "Rosa Lee".
    private Gender GenderAt(Sentence sentence, int surname) =>
        surname == 0 ? Gender.Unknown
            : GivenNames.OfTitle(sentence[surname - 1].Lower) is var title && title != Gender.Unknown ? title
            : given.Of(sentence.TextOf(surname - 1, surname + 1));

    // "Lee later went", "Lee on Thursday went", "Lee (D-Ohio) went", "Lee, a former mayor, went"
    private static bool IsBeforeVerb(Sentence sentence, int index)
    {
        index = SkipAside(sentence, index);
        if (sentence.IsVerbal(index) || !sentence.IsComma(index) || !sentence.Has(index + 1))
        {
            return sentence.IsVerbal(index);
        }

        var opens = sentence[index + 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Preposition || sentence.IsGerund(index + 1) || sentence[index + 1].Lower is "who" or "whose" or "which";
        const int longest = 40;
        for (var close = index + 2; opens && close < Math.Min(sentence.Count, index + longest); close++)
        {
            if (sentence.IsComma(close) && sentence.IsVerbal(SkipAside(sentence, close + 1)) && !sentence.IsGerund(close + 1))
            {
                return true;
            }
        }

        return false;
    }

    // "The mayor, Rosa Lee, went"
    private static bool IsBesideSubject(Sentence sentence, int surname)
    {
        var start = surname;
        while (sentence.Is(start - 1, PartOfSpeech.ProperNoun))
        {
            start--;
        }

        return start < surname && sentence.IsComma(start - 1) && sentence.Is(start - 2, PartOfSpeech.Noun) && sentence.IsComma(surname + 1) && sentence.IsVerbal(surname + 2) && !sentence.IsGerund(surname + 2);
    }

    private static int SkipAside(Sentence sentence, int index)
    {
        const int longest = 8;
        var close = index;
        while (sentence.Is(index, "(") && close < index + longest && !sentence.Is(close, ")"))
        {
            close++;
        }

        index = sentence.Is(close, ")") ? close + 1 : index;
        // "Lee of Ohio went"
        index = sentence.Is(index, "of") && sentence.Is(index + 1, PartOfSpeech.ProperNoun) ? NounPhrases.After(sentence, index + 1).End : index;
        index += sentence.Is(index, "on") && sentence.Has(index + 1) && TimeWords.IsDay(sentence[index + 1].Lower) ? 2 : sentence.Has(index) && TimeWords.IsDay(sentence[index].Lower) ? 1 : 0;
        while (sentence.Is(index, PartOfSpeech.Adverb))
        {
            index++;
        }

        return index;
    }

    /// <summary>The surname of the one person whom a sentence names in full outside of quotations; null where it names none, or several.</summary>
    public string? OnlyPerson(Sentence sentence, Gender gender)
    {
        // "The president came with Ann Lee": it is he who acts.
        if (sentence.Is(0, "the") && MainClause.Subject(sentence, sentence.Count) is { Start: 0, Length: 2 or 3 } subject && sentence[subject.End - 1].Lower is "president" or "mayor" or "governor" or "senator" or "minister" or "premier" or "chairman" or "chairwoman" or "secretary" or "congressman" or "congresswoman" or "judge" or "general")
        {
            return null;
        }

        string? only = null;
        for (var index = 1; index < sentence.Count; index++)
        {
            var surname = sentence[index].Text;
            if (sentence.IsQuoted(index) || !char.IsUpper(surname[0]) || !sentence.Is(index - 1, PartOfSpeech.ProperNoun) || !names.HasFull(surname) || !GivenNames.Agree(GenderAt(sentence, index), gender))
            {
                continue;
            }

            if (only is not null && only != surname)
            {
                return null;
            }

            only = names.IsFullName(surname) && names.Canonical(surname, gender) is not null ? surname : only;
        }

        return only;
    }
}
