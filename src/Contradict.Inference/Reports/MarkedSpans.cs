using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>The words of a statement that the report highlights.</summary>
internal static class MarkedSpans
{
    /// <summary>With more, the highlight would cover the sentence and say nothing.</summary>
    private const int MostReasons = 3;

    /// <summary>
    /// The spans of the strongest reasons that speak for the verdict: in order, within the text, without overlaps. Words that both
    /// sides have are what the pair is about, not where it clashes, so they are marked only where nothing else is.
    /// </summary>
    public static List<TextSpan> Of(JudgedPair pair, bool second)
    {
        var text = second ? pair.B.Text : pair.A.Text;
        var reasons = pair.Verdict.Reasons.Where(reason => reason.Weight > 0 && (reason.A ?? reason.B) is not null).ToList();
        var clashing = reasons.Where(reason => !IsShared(pair, reason)).ToList();
        var spans = (clashing.Count > 0 && pair.Verdict.Relation != Relation.Agree ? clashing : reasons)
            .Take(MostReasons)
            .Select(reason => second ? reason.B : reason.A)
            .OfType<TextSpan>()
            .Select(span => Within(span, text))
            .Where(span => span.Length > 0)
            .OrderBy(span => span.Start);
        return Merge(spans);
    }

    private static bool IsShared(JudgedPair pair, Reason reason) => reason is { A: { } a, B: { } b }
        && string.Equals(Within(a, pair.A.Text).Of(pair.A.Text), Within(b, pair.B.Text).Of(pair.B.Text), StringComparison.OrdinalIgnoreCase);

    private static TextSpan Within(TextSpan span, string text)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return new TextSpan(start, Math.Clamp(span.End, start, text.Length));
    }

    private static List<TextSpan> Merge(IEnumerable<TextSpan> ordered)
    {
        var merged = new List<TextSpan>();
        foreach (var span in ordered)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
