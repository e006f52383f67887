namespace Contradict.Inference.Language;

/// <summary>Reads results of matches and votes: "3-1", "by eight to seven", "252 votes to 226".</summary>
internal static class ResultReader
{
    private const int Reach = 8;

    /// <summary>Makes the number read so far the first side of a result, where the pieces after it say so.</summary>
    public static bool TryExtend(PieceList pieces, ref QuantityDraft draft)
    {
        var first = draft.Reading;
        if (first.Form is not (NumberForm.Digits or NumberForm.Words) || first.Value != Math.Floor(first.Value) || first.Value >= 1000) return false;
        int joint = draft.End;
        bool dash = pieces.IsDash(joint) && pieces.Touches(joint) && pieces.Touches(joint + 1);
        bool to = pieces.Word(joint) == "to";
        if (!dash && !to) return false;
        if (!NumberReader.TryRead(pieces, joint + 1, true, out var second) || second.Form != first.Form || second.Value >= 1000) return false;
        if (first.Value <= second.Value && !HasContest(pieces, draft.First)) return false;
        if (UnitReader.IsUnitAt(pieces, second.End) || (to && pieces.Word(draft.First - 1) == "from") || (dash && pieces.IsDash(second.End))) return false;
        draft.Unit = Unit.Score;
        draft.Against = second.Value;
        draft.End = second.End;
        return true;
    }

    /// <summary>Adds the other side's votes: "252 votes to 226", "132 votes in favour to 10".</summary>
    public static void AddAgainst(PieceList pieces, ref QuantityDraft draft)
    {
        if (draft.Counted is not ("vote" or "goal" or "point" or "seat") || draft.Unit is not null) return;
        for (int i = draft.End; i < draft.End + 5; i++)
        {
            if (pieces.Word(i) is not ("to" or "against")) continue;
            int at = pieces.Word(i + 1) is "just" or "only" or "against" ? i + 2 : i + 1;
            if (!NumberReader.TryRead(pieces, at, true, out var other)) return;
            draft.Against = other.Value;
            draft.End = other.End;
            return;
        }
    }

    private static bool HasContest(PieceList pieces, int start)
    {
        for (int i = start - 1; i >= Math.Max(0, start - Reach); i--)
        {
            if (pieces.Word(i) is "won" or "win" or "wins" or "beat" or "beats" or "lost" or "lose" or "loses" or "draw" or "drew" or "score" or "defeat" or "defeated"
                or "voted" or "vote" or "votes" or "ruled" or "victory" or "defeats" or "lead" or "led" or "trailed" or "final" or "match") return true;
        }

        return false;
    }
}
