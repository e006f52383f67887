using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Words that are written with a dot which does not end the sentence.</summary>
internal static class Abbreviations
{
    private const int Longest = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Lookup(
        "Mr Mrs Ms Mx Dr Prof Gen Brig Maj Col Lt Cmdr Capt Sgt Cpl Pvt Adm Sen Rep Gov Amb Hon Rev Fr St Ste Mt Ft Pres Supt Insp Det Sec Atty Messrs Mme Mlle Sr Sra");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Lookup(
        "Jr Inc Ltd Co Corp Bros Dept Univ Assn v vs etc al approx est ca cf Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ave Blvd Rd Vol Fig Art pp viz incl Ala Ariz Calif Colo Conn Fla Mass Mich Minn Miss Okla Ore Penn Tenn Tex Wis");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Lookup(
        "The A An This That These Those He She It We They I You His Her Its Our Their My But And Or So Yet In On At By For From With As If When While After Before Since There Here What Who Why How Where Not No Both All Some Many Most Several Another Such Then However Meanwhile Earlier Later");

    /// <summary>Whether the word before a dot is a title, which never ends a sentence.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => word.Length <= Longest && Titles.Contains(word);

    /// <summary>Whether the word before a dot is another abbreviation, which may end one.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => word.Length <= Longest && Others.Contains(word);

    /// <summary>Whether the word, as written, commonly begins a sentence and is no name.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => word.Length <= 9 && Starters.Contains(word);

    /// <summary>Whether the dot after the word between the two offsets belongs to the word.</summary>
    public static bool KeepsDot(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (IsTitle(word) || IsOther(word))
        {
            return true;
        }

        if (word.Equals("No", StringComparison.OrdinalIgnoreCase))
        {
            return Characters.AtOrBlank(text, end + 1) == CharacterClass.Digit
                || (end + 1 < text.Length && text[end + 1] == ' ' && Characters.AtOrBlank(text, end + 2) == CharacterClass.Digit);
        }

        return IsInitial(text, start, end);
    }

    /// <summary>Whether the word is a capital that stands for a name: "J. Smith", but not "vitamin C. The".</summary>
    public static bool IsInitial(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start != 1 || !char.IsUpper(text[start]) || end + 2 >= text.Length || text[end + 1] != ' ' || !char.IsUpper(text[end + 2]))
        {
            return false;
        }

        return !IsStarter(text[(end + 2)..WordEnd(text, end + 2)]);
    }

    /// <summary>The end of the letters that begin at an offset, at most ten of them.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int index)
    {
        var limit = Math.Min(text.Length, index + 10);
        while (index < limit && char.IsLetter(text[index]))
        {
            index++;
        }

        return index;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
