namespace Contradict.Inference.Statements;

/// <summary>Where a clause with its own speaker begins, and what ties it to the text before.</summary>
/// <param name="Cut">Index at which the text before ends: that of a comma, a conjunction or the clause's first token.</param>
/// <param name="IsCoordinate">Whether "and", "but", "while" or a semicolon makes it a clause of its own.</param>
/// <param name="HasMark">Whether a comma, dash, colon or quotation mark stands before it.</param>
internal readonly record struct ClauseBoundary(int Cut, bool IsCoordinate, bool HasMark)
{
    /// <summary>The boundary before a token.</summary>
    public static ClauseBoundary Before(Sentence sentence, int index)
    {
        var cut = index;
        var isCoordinate = false;
        while (cut > 0 && sentence[cut - 1].Lower is "and" or "but" or "while" or "whereas" or "although" or "though" or "yet" or "even" or "with" or "then" or "whilst")
        {
            isCoordinate |= sentence[cut - 1].Lower is not ("then" or "even");
            cut--;
        }

        var hasMark = cut > 0 && sentence.IsPunctuation(cut - 1);
        if (hasMark && !sentence.IsQuoteMark(cut - 1))
        {
            isCoordinate |= sentence[cut - 1].Text is ";";
            cut--;
        }

        return new ClauseBoundary(cut, isCoordinate, hasMark);
    }

    /// <summary>Ends the open claims before the cut.</summary>
    public static void Close(List<Attribution> found, int cut)
    {
        foreach (var attribution in found)
        {
            if (attribution.IsOpen && attribution.Content.Start < cut)
            {
                attribution.Content = attribution.Content with { End = Math.Min(attribution.Content.End, cut) };
                attribution.IsOpen = false;
            }
            else if (!attribution.Rest.IsEmpty && attribution.Rest.Start < cut)
            {
                attribution.Rest = attribution.Rest with { End = Math.Min(attribution.Rest.End, cut) };
            }
        }
    }

    /// <summary>Where text begins that no attribution has taken yet.</summary>
    public static int FreeStart(List<Attribution> found)
    {
        var free = 0;
        foreach (var attribution in found)
        {
            var end = Math.Max(attribution.Cue.End, Math.Max(attribution.Rest.End, attribution.IsOpen ? 0 : attribution.Content.End));
            free = Math.Max(free, end);
        }

        return free;
    }
}
