namespace Contradict.Inference.Language;

/// <summary>Reads times of day: "10:30", "4.20 a.m.", "6pm", "ten o'clock", "half past six", "1630 GMT".</summary>
internal static class ClockReader
{
    private const int HourMinutes = 60;
    private const int Noon = 12 * HourMinutes;

    /// <summary>Reads the clock time that begins at a number in digits.</summary>
    public static bool TryRead(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1 };
        var piece = pieces[start];
        if (piece.Grouped || piece.Number >= 2400) return false;
        bool colon = pieces.Word(start + 1) == ":" && pieces.Touches(start + 1) && pieces.Touches(start + 2) && pieces[start + 2].IsPlainNumber(2);
        if (colon && piece.Decimals == 0 && piece.Number < 24 && pieces[start + 2].Number < HourMinutes)
        {
            if (pieces.Word(start + 3) == ":" && pieces.Touches(start + 3)) return false;
            if (pieces.Word(start - 1) == ":" && pieces.Touches(start)) return false;
            parts.End = start + 3;
            return Finish(pieces, (int)piece.Number, (int)pieces[start + 2].Number, ref parts);
        }

        int hour = (int)piece.Number;
        int minute = piece.Decimals == 2 ? (int)Math.Round((piece.Number - hour) * 100) : 0;
        if (piece.Decimals is not (0 or 2) || minute >= HourMinutes) return false;
        if (hour <= 12 && TryFindMeridiem(pieces, start + 1, out _)) return Finish(pieces, hour, minute, ref parts);
        if (hour < 24 && pieces.Word(start + 1) == "o'clock") return Finish(pieces, hour, 0, ref parts);
        if (hour < 24 && piece.Decimals == 2 && pieces.Word(start - 1) is "at" && pieces.PartOfSpeech(start + 1) is PartOfSpeech.Punctuation or PartOfSpeech.Preposition) return Finish(pieces, hour, minute, ref parts);
        if (piece.IsPlainNumber(4) && hour % 100 < HourMinutes && IsZone(pieces.Word(start + 1))) return Finish(pieces, hour / 100, hour % 100, ref parts);
        return TryReadRangeStart(pieces, start, hour, minute, ref parts);
    }

    /// <summary>Reads "six p.m." and "ten o'clock".</summary>
    public static bool TryReadWords(PieceList pieces, int start, NumberWord number, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1 };
        if (number.Kind is not (NumberWordKind.Unit or NumberWordKind.Teen) || number.Value is < 1 or > 12) return false;
        if (pieces.Word(start + 1) != "o'clock" && !TryFindMeridiem(pieces, start + 1, out _)) return false;
        return Finish(pieces, (int)number.Value, 0, ref parts);
    }

    /// <summary>Reads "half past six" and "quarter to nine".</summary>
    public static bool TryReadPast(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 3 };
        bool past = pieces.Word(start + 1) == "past";
        if (!past && pieces.Word(start + 1) != "to") return false;
        if (pieces.Word(start) == "half" && !past) return false;
        var piece = pieces[start + 2];
        double hour = piece.IsNumber ? piece.Number : NumberWords.TryFind(piece.Word, out var word) && word.Kind is NumberWordKind.Unit or NumberWordKind.Teen ? word.Value : 0;
        if (hour is < 1 or > 12 || hour != Math.Floor(hour)) return false;
        int minutes = pieces.Word(start) == "half" ? 30 : 15;
        int total = ((int)hour * HourMinutes) + (past ? minutes : -minutes);
        return Finish(pieces, total / HourMinutes, total % HourMinutes, ref parts);
    }

    /// <summary>"1" in "from 1 to 5 a.m.".</summary>
    private static bool TryReadRangeStart(PieceList pieces, int start, int hour, int minute, ref TimeParts parts)
    {
        if (hour is < 1 or > 12 || pieces.Word(start + 1) is not ("to" or "and" or "-" or "–") || !pieces[start + 2].IsNumber) return false;
        if (pieces[start + 2].Number > 13 || !TryFindMeridiem(pieces, start + 3, out var meridiem)) return false;
        parts.Minute = ToMinute(hour, minute, meridiem.Value);
        return true;
    }

    private static bool Finish(PieceList pieces, int hour, int minute, ref TimeParts parts)
    {
        int? shift = null;
        if (pieces.Word(parts.End) == "o'clock") parts.End++;
        if (TryFindMeridiem(pieces, parts.End, out var meridiem))
        {
            shift = meridiem.Value;
            parts.End++;
            if (pieces.Word(parts.End) == "." && pieces.Touches(parts.End) && pieces.Word(parts.End - 1).Length == 3 && pieces[parts.End].Token == pieces[parts.End - 1].Token) parts.End++;
        }

        if (IsZone(pieces.Word(parts.End))) parts.End++;
        else if (pieces.Word(parts.End) == "local" && pieces.Word(parts.End + 1) == "time") parts.End += 2;
        parts.Minute = shift is { } s ? ToMinute(hour, minute, s) : (hour * HourMinutes) + minute;
        return true;
    }

    private static int ToMinute(int hour, int minute, int shift) => ((hour % 12 * HourMinutes) + minute + shift) % (2 * Noon);

    private static bool TryFindMeridiem(PieceList pieces, int at, out TimeWord found)
        => TimeWords.Is(pieces.Word(at), TimeWordKind.Meridiem, out found) && (found.Value > 0 || pieces.Word(at) != "am" || pieces.Touches(at) || pieces[at - 1].Kind != PieceKind.Symbol);

    private static bool IsZone(string word) => word is "gmt" or "utc" or "cet" or "cest" or "bst" or "est" or "edt" or "pst" or "pdt" or "ist" or "msk" or "eet" or "jst";
}
