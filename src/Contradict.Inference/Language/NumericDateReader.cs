namespace Contradict.Inference.Language;

/// <summary>Reads dates in digits: "2024-03-14", "14/3/2024", "14.03.2024". Where day and month could be swapped both are left out.</summary>
internal static class NumericDateReader
{
    /// <summary>Reads the date that begins at a number, if one does.</summary>
    public static bool TryRead(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 5 };
        if (TryReadDotted(pieces, start, ref parts)) return true;
        string joint = pieces.Word(start + 1);
        if (joint is not ("-" or "/") || pieces.Word(start + 3) != joint) return false;
        for (int i = start + 1; i <= start + 4; i++)
        {
            if (!pieces.Touches(i)) return false;
        }

        var (first, second, third) = (pieces[start], pieces[start + 2], pieces[start + 4]);
        if (!second.IsNumber || !third.IsNumber || second.Decimals + first.Decimals + third.Decimals > 0) return false;
        if (first.IsPlainNumber(4)) return TrySet(first.Number, second.Number, third.Number, ambiguous: false, ref parts);
        if (!third.IsPlainNumber(4)) return false;
        bool american = first.Number <= 12 && second.Number > 12;
        bool ambiguous = first.Number <= 12 && second.Number <= 12 && first.Number != second.Number;
        return american
            ? TrySet(third.Number, first.Number, second.Number, false, ref parts)
            : TrySet(third.Number, second.Number, first.Number, ambiguous, ref parts);
    }

    private static bool TryReadDotted(PieceList pieces, int start, ref TimeParts parts)
    {
        var (first, year) = (pieces[start], pieces[start + 2]);
        if (first.Decimals is not (1 or 2) || pieces.Word(start + 1) != "." || !pieces.Touches(start + 1) || !pieces.Touches(start + 2) || !year.IsPlainNumber(4)) return false;
        double day = Math.Floor(first.Number);
        double month = Math.Round((first.Number - day) * Math.Pow(10, first.Decimals));
        parts.End = start + 3;
        return TrySet(year.Number, month, day, false, ref parts);
    }

    private static bool TrySet(double year, double month, double day, bool ambiguous, ref TimeParts parts)
    {
        if (year is < 1000 or > 2999 || month is < 1 or > 12 || day is < 1 or > 31) return false;
        parts.Year = (int)year;
        if (ambiguous) return true;
        parts.Month = (int)month;
        parts.Day = (int)day;
        return true;
    }
}
