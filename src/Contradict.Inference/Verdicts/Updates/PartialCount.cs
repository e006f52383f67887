using Contradict.Inference.Features;
using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts.Updates;

/// <summary>A figure given while a vote was still being counted ("ahead by 800 with 62 percent counted"), which any later figure replaces.</summary>
internal static class PartialCount
{
    private const string Counted = "counted";
    private const double Whole = 100;

    /// <summary>What the words show: at most that the later one replaces the earlier if both are of one matter.</summary>
    public static UpdateEvidence Of(PreparedStatement earlier, PreparedStatement later)
    {
        if (ShareOf(earlier) is not { } share || share.Value >= Whole || ShareOf(later)?.Value <= share.Value)
            return UpdateEvidence.None;
        return later.Analysis.Quantities.Any(after => earlier.Analysis.Quantities.Any(before => before != share && before.Compare(after) == QuantityComparison.Clash))
            ? UpdateEvidence.IfOneMatter
            : UpdateEvidence.None;
    }

    private static Quantity? ShareOf(PreparedStatement statement) =>
        statement.Analysis.GrowingCounts.FirstOrDefault(count => count.Kind == Counted && count.Quantity.Unit == Unit.Percent)?.Quantity;
}
