using Contradict.Inference.Credibility;

namespace Contradict.Inference.Reports;

/// <summary>
/// The order in which sources are shown: those with enough cases first, then by the lower end of the interval, so that three
/// lucky cases don't outrank twenty solid ones. Thread-safe.
/// </summary>
public static class SourceRanking
{
    /// <summary>
    /// From this many cases on a source is set beside the others; with fewer it stands behind them, however well it fares. At ten
    /// the 95% interval of an even record is about half as wide as the scale.
    /// </summary>
    public const int EnoughCases = 10;

    /// <summary>The sources in that order; those without a figure last, then by number of cases and name.</summary>
    public static IEnumerable<SourceCredibility> Order(IEnumerable<SourceCredibility> sources) => sources
        .OrderByDescending(source => source.Low is not null)
        .ThenByDescending(source => source.Judged >= EnoughCases)
        .ThenByDescending(source => source.Low)
        .ThenByDescending(source => source.Judged)
        .ThenBy(source => source.Source, StringComparer.Ordinal);
}
