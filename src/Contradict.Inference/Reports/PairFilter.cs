using System.Collections.Immutable;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>Which judged pairs are shown; every condition that is set must hold. Immutable.</summary>
public sealed record PairFilter
{
    /// <summary>Pairs whose contradiction turns on one of these; empty for all.</summary>
    public ImmutableArray<ContradictionKind> Kinds { get; init; } = [];

    /// <summary>Pairs in which the name or affiliation of a speaker contains one of these, in capitals or not; empty for all.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>Pairs of which at least one statement was published then or later; null for all, those without a time included.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Pairs whose likeliest relation has at least this probability, 0 to 1.</summary>
    public double LeastProbability { get; init; }

    /// <summary>Whether a pair is shown.</summary>
    /// <param name="pair">The pair.</param>
    public bool Passes(JudgedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Verdict.Probability.Highest >= LeastProbability
            && (Kinds.IsEmpty || (pair.Verdict.Kind is { } kind && Kinds.Contains(kind)))
            && (Speakers.IsEmpty || Speaks(pair.A.Speaker) || Speaks(pair.B.Speaker))
            && (Since is not { } since || pair.A.Published >= since || pair.B.Published >= since);
    }

    /// <summary>The report with only the pairs that are shown; its figures stay those of the whole set.</summary>
    /// <param name="content">The whole report.</param>
    public ReportContent Apply(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content with { Pairs = [.. content.Pairs.Where(Passes)] };
    }

    private bool Speaks(Speaker speaker) => Speakers.Any(text =>
        speaker.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || speaker.Affiliation?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
