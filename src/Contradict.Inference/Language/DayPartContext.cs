namespace Contradict.Inference.Language;

/// <summary>Tells "on Sunday night" from "the night shift" and "last spring" from "spring water".</summary>
internal static class DayPartContext
{
    /// <summary>Whether a part of the day is named as a time.</summary>
    public static bool IsTime(PieceList pieces, int at, TimeWord word)
    {
        string here = pieces.Word(at);
        if (here is "overnight" or "dawn" or "daybreak" or "dusk" or "nightfall" or "sunrise" or "sunset" or "lunchtime") return here != "overnight" || !NamesNoun(pieces, at + 1);
        string before = pieces.Word(at - 1);
        if (word.Name == "morning" && here == "breakfast") return before is "by" && pieces.Word(at + 1) is "time" or "," or "." or "on";
        if (IsCalendar(before)) return true;
        if (before is "the" or "that" or "same" or "one" or "each" or "every" or "all" or "at" or "by" or "until" or "in" or "'s" or "of" or "small") return !NamesNoun(pieces, at + 1) || TimeWords.TryFind(pieces.Word(at + 1), out _);
        return false;
    }

    /// <summary>Whether a season or weekend is named as a time.</summary>
    public static bool IsPeriod(PieceList pieces, int at)
    {
        string here = pieces.Word(at);
        bool named = pieces.PartOfSpeech(at + 1) == PartOfSpeech.ProperNoun && pieces[at + 1].Kind == PieceKind.Word;
        if ((named || NamesNoun(pieces, at + 1)) && !TimeWords.TryFind(pieces.Word(at + 1), out _)) return false;
        if (here is "weekend" or "weekends") return pieces.Word(at - 1) is "the" or "that" or "a" or "every" or "each" or "'s" || IsCalendar(pieces.Word(at - 1));
        return pieces.Word(at - 1) is "the" or "that" or "in" or "by" or "since" or "until" or "of" or "this" or "one" or "each" or "every" or "early" or "late" or "mid" or "during" or "before" or "after" or "-"
            || pieces[at + 1].IsNumber;
    }

    private static bool IsCalendar(string word) => TimeWords.TryFind(word, out var found) && found.Kind is not TimeWordKind.Rank;

    private static bool NamesNoun(PieceList pieces, int next)
        => pieces[next].Kind == PieceKind.Word && pieces.PartOfSpeech(next) == PartOfSpeech.Noun;
}
