namespace Contradict.Inference.Language;

/// <summary>Reads years and decades: "in 2023", "the 1990s", "2023-24", "mid-2027".</summary>
internal static class YearReader
{
    private const int Earliest = 1800;
    private const int Latest = 2100;

    /// <summary>Reads the year that begins at a number, if one does.</summary>
    public static bool TryRead(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1 };
        if (!IsYearNumber(pieces, start)) return false;
        parts.Year = (int)pieces[start].Number;
        if (pieces.Touches(start + 1) && pieces.Word(start + 1) is "s" or "'s" && parts.Year % 10 == 0 && (pieces.Word(start + 1) == "s" || pieces.Word(start - 1) == "the"))
        {
            parts.Period = "decade";
            parts.End++;
            return true;
        }

        bool span = pieces.Touches(start + 1) && pieces.Touches(start + 2) && (pieces.IsDash(start + 1) || pieces.Word(start + 1) == "/") && pieces[start + 2].IsPlainNumber(2);
        if (span) parts.End += 2;
        return true;
    }

    /// <summary>Whether a number is a year by its digits and its neighbours.</summary>
    public static bool IsYearNumber(PieceList pieces, int at)
    {
        var piece = pieces[at];
        if (!piece.IsPlainNumber(4) || piece.Number is < Earliest or > Latest) return false;
        if (pieces.Touches(at) && pieces[at - 1].Kind == PieceKind.Word) return false;
        if (UnitReader.HasCurrencyBefore(pieces, at) || UnitReader.IsUnitAt(pieces, at + 1)) return false;
        if (pieces.Touches(at + 1) && (pieces.Word(at + 1) is "%" or "+" || (pieces[at + 1].Kind == PieceKind.Word && pieces.Word(at + 1) is not ("s" or "'s")))) return false;
        if (NumberWords.TryFind(pieces.Word(at + 1), out var scale) && scale.Kind is NumberWordKind.Scale or NumberWordKind.Hundred) return false;
        if (BoundReader.FindBefore(pieces, at, 0, out _) is { Bound: not Bound.Exact } && pieces.Word(at - 1) is not ("around" or "about" or "past" or "beyond")) return false;
        return !CountsNoun(pieces, at);
    }

    private static bool CountsNoun(PieceList pieces, int at)
    {
        string next = pieces.Word(at + 1);
        bool plural = pieces.PartOfSpeech(at + 1) == PartOfSpeech.Noun && (next.EndsWith('s') || next is "people" or "men" or "women" or "children");
        bool round = pieces[at].Number % 50 == 0;
        return plural && round;
    }
}
