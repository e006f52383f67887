namespace Contradict.Inference.Language;

/// <summary>Reads ranges: "20 to 30", "between $20 and $30 million", "20-30", "two or three".</summary>
internal static class RangeReader
{
    /// <summary>Makes the number read so far the lower end of a range, where the pieces around it say so.</summary>
    public static void TryExtend(PieceList pieces, int floor, ref QuantityDraft draft)
    {
        int end = draft.End;
        var first = UnitReader.Match(pieces, end, draft.Reading.Value, out int afterUnit);
        if (first is not null && draft.Unit is null) end = afterUnit;
        bool between = draft.First > floor && pieces.Word(draft.First - 1) == "between" && pieces.Word(end) == "and";
        bool joined = between || pieces.Word(end) switch
        {
            "to" => pieces.Word(draft.First - 1) != "from",
            "or" => true,
            "-" or "–" or "—" => true,
            _ => false,
        };
        if (!joined) return;
        int at = end + 1;
        while (pieces.Word(at) is "$" or "€" or "£") at++;
        if (!NumberReader.TryRead(pieces, at, true, out var high) || draft.Reading.Form == NumberForm.Open || high.Form == NumberForm.Open) return;
        var low = Rescaled(draft.Reading, high);
        if (pieces.Word(end) == "or" && !IsNext(low, high)) return;
        if (low.Value >= high.Value || (first is not null && !SameUnit(pieces, high, first))) return;
        if (between) draft.First--;
        draft.Reading = new NumberReading(high.End, (low.Value + high.Value) / 2, low.Value, high.Value, Math.Min(low.Place, high.Place), high.Form);
        draft.Phrase = new BoundingPhrase(Bound.Range);
        draft.End = high.End;
    }

    /// <summary>"2 to 3 million": the lower end takes the upper end's scale.</summary>
    private static NumberReading Rescaled(NumberReading low, NumberReading high)
    {
        double scale = high.Place;
        while (scale < 1000 && scale < 1 && high.Value >= 1000) scale *= 10;
        bool bare = low.Value < 1000 && low.Place <= 1 && scale >= 1000 && low.Value * scale < high.Value;
        return bare ? low.Times(scale, low.End) : low;
    }

    private static bool IsNext(NumberReading low, NumberReading high)
        => high.Form == low.Form && high.Value > low.Value && (high.Value - low.Value <= 2 * Math.Max(low.Place, 1) || high.Value <= low.Value * 1.5);

    private static bool SameUnit(PieceList pieces, NumberReading high, Unit unit)
        => UnitReader.Match(pieces, high.End, high.Value, out _) is { } second && second.Name == unit.Name && second.Factor == unit.Factor;
}
