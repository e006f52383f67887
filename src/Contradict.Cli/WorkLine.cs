using System.Globalization;
using Contradict.Inference.Reports;

namespace Contradict.Cli;

/// <summary>How much was done anew and how much was found in the store, in a few words.</summary>
internal static class WorkLine
{
    public static string Of(ScoringWork work) => string.Create(
        CultureInfo.InvariantCulture,
        $"read {work.ArticlesRead:N0} articles, kept {work.ArticlesKept:N0}; judged {work.PairsJudged:N0} pairs, kept {work.PairsKept:N0}");
}
