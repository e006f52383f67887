using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>The analysis of one statement's text: made once, immutable, safe to share between threads.</summary>
public sealed record StatementAnalysis
{
    /// <summary>The text analysed.</summary>
    public required string Text { get; init; }

    /// <summary>Its tokens, in order.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>Names and capitalised phrases, in order.</summary>
    public required ImmutableArray<NameMention> Names { get; init; }

    /// <summary>Quantities, in order. Numbers that are part of a date are not among them.</summary>
    public required ImmutableArray<Quantity> Quantities { get; init; }

    /// <summary>Dates and times, in order.</summary>
    public required ImmutableArray<TimeExpression> Times { get; init; }

    /// <summary>Negations with their scopes, in order of their cues.</summary>
    public required ImmutableArray<Negation> Negations { get; init; }

    /// <summary>Modal words and hedges, in order.</summary>
    public required ImmutableArray<ModalCue> Modality { get; init; }

    /// <summary>Reporting words, in order.</summary>
    public required ImmutableArray<ReportingCue> Reporting { get; init; }

    /// <summary>Quantifying words such as "all", "most" and "none", in order.</summary>
    public ImmutableArray<Quantifier> Quantifiers { get; init; } = [];

    /// <summary>Quantities that count something that only grows, in order.</summary>
    public ImmutableArray<GrowingCount> GrowingCounts { get; init; } = [];

    /// <summary>Words that name one of several states in order, ladder by ladder.</summary>
    public ImmutableArray<StateCue> States { get; init; } = [];

    /// <summary>Whether it says that it sets something earlier right: "revised", "as earlier reported".</summary>
    public bool IsCorrection { get; init; }
}
