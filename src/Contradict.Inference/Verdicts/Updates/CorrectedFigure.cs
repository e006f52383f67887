using Contradict.Inference.Features;
using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts.Updates;

/// <summary>A figure that the later statement sets right by its own word: "revised the toll to 33", "not 41, as earlier reported".</summary>
internal static class CorrectedFigure
{
    private const double Threshold = 1;

    /// <summary>What the words show.</summary>
    public static UpdateEvidence Of(PreparedStatement earlier, PreparedStatement later)
    {
        if (!later.Analysis.IsCorrection)
            return UpdateEvidence.None;
        foreach (var before in earlier.Analysis.Quantities)
        {
            // Another figure, and the old one named beside it or the matter the same.
            if (!later.Analysis.Quantities.Any(after => before.Compare(after) == QuantityComparison.Clash))
                continue;
            var names = later.Analysis.Quantities.Any(after => before.Compare(after) == QuantityComparison.Equal);
            return names || SharedMatter.Weigh(earlier, _ => false, later, _ => false) >= Threshold ? UpdateEvidence.Shown : UpdateEvidence.IfOneMatter;
        }

        return UpdateEvidence.None;
    }
}
