using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Credibility;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>What a report is made of. Immutable as far as its lists are.</summary>
public sealed record ReportContent
{
    /// <summary>The articles read; those that a finding cites are embedded with their text.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The statements found in them.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The judged pairs, in any order.</summary>
    public required IReadOnlyList<JudgedPair> Pairs { get; init; }

    /// <summary>The sources, in any order; <see cref="SourceRanking"/> says in which they are shown.</summary>
    public required IReadOnlyList<SourceCredibility> Sources { get; init; }

    /// <summary>The first lines of the page.</summary>
    public required ReportSummary Summary { get; init; }

    /// <summary>By a statement's id, the further outlets that carry the same claim word for word.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> AlsoCarriedBy { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How much of it was done anew and how much found in a store; null where that is not known.</summary>
    public ScoringWork? Work { get; init; }
}
