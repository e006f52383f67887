using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells a person's name from the titles before it: "Majority Leader Ann Lee".</summary>
internal sealed class PersonTitles(SpeakerNouns nouns, KnownParties parties, GivenNames given)
{
    /// <summary>The words without titles and demonyms before the name: "Majority Leader Ann Lee" is Ann Lee.</summary>
    public TokenRange Skip(Sentence sentence, TokenRange words)
    {
        var start = words.Start;
        for (var index = words.Start; index < words.End; index++)
        {
            // "Mr. Bloomberg", who is no outlet
            if (index > words.Start && index == words.End - 1 && index == start && GivenNames.OfTitle(sentence[index - 1].Lower) != Gender.Unknown)
            {
                break;
            }

            var isTitle = index == start ? IsTitle(sentence, index) : IsOffice(sentence, index) && !IsSuffix(sentence, index + 1);
            if (isTitle && (index + 1 < words.End || index == start))
            {
                start = index + 1;
            }
        }

        return new TokenRange(FirstName(sentence, start, words.End), words.End);
    }

    // "Diplomatic Security Ann Lee": where a run of capitals is too long for a name, the name begins with the first name.
    private int FirstName(Sentence sentence, int start, int end)
    {
        // "Billionaire Ann Lee": at the beginning of a sentence or a headline, where every word may be a capital.
        if (start == 0 && end - start > 2 && sentence[0].Text.Length > 2 && sentence[0].Text[^1] != '.' && IsGiven(sentence, 1) && !IsGiven(sentence, 0))
        {
            return 1;
        }

        const int longest = 3;
        var parts = end - start - (2 * Enumerable.Range(start, end - start).Count(sentence.IsHyphen));
        for (var index = start + 1; parts > longest && index < end - 1; index++)
        {
            if (IsGiven(sentence, index) && !IsGiven(sentence, start) && !IsGiven(sentence, index - 1) && sentence[index - 1].Text is not ([_] or [_, '.']))
            {
                return index;
            }
        }

        return start;
    }

    private bool IsGiven(Sentence sentence, int index) => given.Of($"{sentence[index].Text} X") != Gender.Unknown;

    private bool IsTitle(Sentence sentence, int index)
    {
        ref readonly var token = ref sentence[index];
        return sentence.IsHyphen(index) || token.Lower is "'s" or "’s" || (token.Lower is "state" or "staff" && sentence.Is(index - 1, "of")) || token.Lower is "elect" or "elected" or "designate" or "ceo" or "pm" or "lady"
            || token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Number
            || token.Lower is "mr." or "mr" or "mrs." or "mrs" or "ms." or "ms" or "dr." or "dr" or "prof." or "sir" or "lord" or "lady" or "sen." or "sens." or "rep." or "reps." or "representatives" or "senators" or "gov." or "gen." or "col." or "lt." or "maj." or "sgt." or "capt." or "rev." or "prime" or "vice" or "deputy" or "foreign" or "defense" or "defence" or "finance" or "interior" or "former" or "then" or "sheikh" or "imam" or "attorney" or "professor" or "pope" or "st." or "brig." or "adm." or "justice" or "major" or "colonel" or "lieutenant" or "sergeant" or "prince" or "princess" or "sultan" or "health" or "house" or "speaker" or "secretary-general" or "security" or "policy" or "affairs" or "services" or "communications" or "intelligence" or "budget" or "education" or "homeland" or "transportation"
            || nouns.Find(token.Lemma) is not null
            || parties.Find(token.Text) is not null;
    }

    // Within a run of capitals, only a word that is surely a title; "Paul" may pass for one at its beginning.
    private bool IsOffice(Sentence sentence, int index) =>
        sentence[index].Lower is "gov." or "sen." or "rep." or "gen." or "dr." or "mr." or "mrs." or "ms." or "justice" or "lady" or "ceo" or "pm" or "elect" or "elected" or "designate"
        || nouns.Find(sentence[index].Lemma) is SpeakerKind.Office or SpeakerKind.UnnamedOfficial
        || (sentence.Is(index, PartOfSpeech.Noun) && char.IsLower(sentence[index].Text[0]) && sentence.Is(index + 1, PartOfSpeech.ProperNoun));

    private static bool IsSuffix(Sentence sentence, int index) => sentence.Is(index, "jr.") || sentence.Is(index, "jr") || sentence.Is(index, "sr.") || sentence.Is(index, "iii");
}
