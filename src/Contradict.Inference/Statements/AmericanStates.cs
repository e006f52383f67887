using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The states of the United States, by their names and by the abbreviations of news style and of the post.</summary>
internal static class AmericanStates
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
        "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "West Virginia", "Wisconsin", "Wyoming", "Puerto Rico");

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "D.C.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.", "Mass.", "Md.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "N.C.", "N.D.", "N.H.", "N.J.", "N.M.", "N.Y.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.", "R.I.", "S.C.", "S.D.", "Tenn.", "Tex.", "Va.", "Vt.", "W.Va.", "Wash.", "Wis.", "Wyo.", "DC");

    /// <summary>Whether the words, as written, are a state's full name.</summary>
    public static bool IsName(string words) => Names.Contains(words);

    /// <summary>
    /// The end of the phrase whose place ends before a token with its state: of "Ann Lee, of Ashland, Ohio, said" that of "Ann Lee",
    /// of "the mayor of Ashland, Ohio, said" that of "the mayor of Ashland"; the token itself where no state stands there.
    /// </summary>
    public static int EndBeforePlace(Sentence sentence, int end, int limit)
    {
        var close = sentence.IsComma(end - 1) ? end - 1 : end;
        var comma = Start(sentence, close) - 1;
        if (comma < limit + 2 || comma + 1 >= close || !sentence.IsComma(comma) || !sentence.Is(comma - 1, PartOfSpeech.ProperNoun))
        {
            return end;
        }

        var place = comma;
        while (place > limit && sentence.Is(place - 1, PartOfSpeech.ProperNoun))
        {
            place--;
        }

        var isPlace = sentence.Has(place - 1) && sentence[place - 1].Lower is "of" or "in" or "from" or "at" or "near" or "outside";
        return !isPlace ? end : sentence.IsComma(place - 2) && place - 2 > limit ? place - 2 : comma;
    }

    private static int Start(Sentence sentence, int end)
    {
        // "Ill." may be taken for a word at its sentence's end.
        if (sentence.Is(end - 1, ".") && sentence.Has(end - 2) && Abbreviations.Contains(sentence[end - 2].Text + "."))
        {
            return end - 2;
        }

        if (sentence.Has(end - 1) && (Abbreviations.Contains(sentence[end - 1].Text) || Names.Contains(sentence[end - 1].Text)))
        {
            return sentence.Has(end - 2) && Names.Contains(sentence.TextOf(end - 2, end)) ? end - 2 : end - 1;
        }

        return sentence.Has(end - 2) && Names.Contains(sentence.TextOf(end - 2, end)) ? end - 2 : end;
    }
}
