using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>The words of a statement that the report highlights.</summary>
internal static class MarkedSpans
{
    /// <summary>With more, the highlight would cover the sentence and say nothing.</summary>
    private const int MostReasons = 3;

    /// <summary>The spans of the strongest reasons that speak for the verdict: in order, within the text, without overlaps.</summary>
    public static List<TextSpan> Of(Verdict verdict, bool second, int textLength)
    {
        var spans = verdict.Reasons
            .Where(reason => reason.Weight > 0 && (reason.A ?? reason.B) is not null)
            .Take(MostReasons)
            .Select(reason => second ? reason.B : reason.A)
            .OfType<TextSpan>()
            .Select(span => new TextSpan(Math.Clamp(span.Start, 0, textLength), Math.Clamp(span.End, 0, textLength)))
            .Where(span => span.Length > 0)
            .OrderBy(span => span.Start);
        return Merge(spans);
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
