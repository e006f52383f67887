using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Tells numbers that are part of a name from those that count: "S&amp;P 500", "Article 5", "G20", "A12", "3G".</summary>
internal static class NumberedName
{
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        "flight", "article", "route", "channel", "room", "number", "no", "chapter", "section", "phase", "level", "category", "gate", "terminal", "platform", "line",
        "reactor", "block", "page", "paragraph", "resolution", "highway", "motorway", "grade", "stage", "tier", "type", "model", "version", "protocol", "clause", "rule",
        "lot", "boeing", "airbus", "falcon", "p", "nasdaq", "ftse", "cac", "nikkei", "stoxx", "dow", "ibex", "apollo", "windows", "radio", "studio", "unit", "pier", "berth",
        "shaft", "hall", "court", "ward", "district", "zone", "sector", "lane", "track", "road", "exit", "junction", "formula", "division", "league", "brigade", "regiment",
        "annex", "appendix", "item", "question", "proposition", "amendment", "bill", "lock", "well", "train", "bus", "tram", "group", "pool", "round", "match", "lap",
        "hangar", "silo", "pump", "turbine", "engine", "pylon", "warehouse", "building", "school", "hospital", "building", "covid", "sputnik", "class", "season", "series");

    /// <summary>Whether the number at a piece belongs to a name before it.</summary>
    public static bool IsAt(PieceList pieces, int number)
    {
        bool glued = pieces.Touches(number);
        if (glued && pieces[number - 1].Kind == PieceKind.Word) return UnitReader.CurrencyBefore(pieces, number, out _) is null;
        if (glued && pieces.IsDash(number - 1) && pieces.Touches(number - 1) && pieces[number - 2].Kind != PieceKind.Symbol) return true;
        if (glued && pieces.Word(number - 1) is ":" or "/" && pieces[number - 2].IsNumber) return true;
        var before = pieces[number - 1];
        if (before.Kind != PieceKind.Word || pieces[number].Grouped || pieces[number].Decimals > 0) return false;
        return Labels.Contains(before.Word) && !CountsNoun(pieces, number + 1);
    }

    /// <summary>Whether letters go on right behind a number that are neither unit nor scale: "3G", "under-13s".</summary>
    public static bool GoesOn(PieceList pieces, NumberReading reading)
        => reading.Form == NumberForm.Digits && pieces.Touches(reading.End) && pieces[reading.End].Kind == PieceKind.Word
            && pieces[reading.End - 1].IsNumber && UnitReader.Match(pieces, reading.End, reading.Value, out _) is null;

    private static bool CountsNoun(PieceList pieces, int next)
        => pieces.PartOfSpeech(next) is PartOfSpeech.Noun && pieces.Word(next).EndsWith('s');
}
