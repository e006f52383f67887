using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>Verdicts in the words of the report's page.</summary>
internal static class PlainWords
{
    /// <summary>A kind's short name, as in the filter.</summary>
    public static string Label(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Negation => "Yes against no",
        ContradictionKind.Antonym => "Opposite words",
        ContradictionKind.Number => "Numbers",
        ContradictionKind.DateTime => "Dates and times",
        ContradictionKind.Location => "Places",
        ContradictionKind.ActorRole => "Who did what",
        ContradictionKind.ModalityHedge => "Certain against open",
        ContradictionKind.DenialVerb => "Denial",
        ContradictionKind.WorldKnowledge => "Cannot both hold",
        ContradictionKind.Status => "State of affairs",
        ContradictionKind.Causal => "Cause",
        ContradictionKind.Quantifier => "All, some or none",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of contradiction"),
    };

    /// <summary>A kind as a sentence.</summary>
    public static string Sentence(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Negation => "One says that it is so, the other that it is not.",
        ContradictionKind.Antonym => "They use opposite words of the same thing.",
        ContradictionKind.Number => "The figures do not match.",
        ContradictionKind.DateTime => "The dates or times do not match.",
        ContradictionKind.Location => "The places do not match.",
        ContradictionKind.ActorRole => "They name different parties for the same act.",
        ContradictionKind.ModalityHedge => "One is certain where the other is not.",
        ContradictionKind.DenialVerb => "One denies or plays down what the other says.",
        ContradictionKind.WorldKnowledge => "Both cannot hold, as the world works.",
        ContradictionKind.Status => "They describe different states of the same thing.",
        ContradictionKind.Causal => "They give different causes.",
        ContradictionKind.Quantifier => "They differ on whether it is all, some or none.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of contradiction"),
    };

    /// <summary>What the first speaker does to the second, for a heading: "contradicts".</summary>
    public static string Verb(FindingClass found) => found switch
    {
        FindingClass.Contradiction => "contradicts",
        FindingClass.Unsure => "may contradict or agree with",
        FindingClass.Update => "and a later figure or state from",
        FindingClass.Agreement => "agrees with",
        FindingClass.Neutral => "beside",
        _ => throw new ArgumentOutOfRangeException(nameof(found), found, "not a class of findings"),
    };

    /// <summary>One finding's name, as on its badge.</summary>
    public static string Badge(FindingClass found) => found switch
    {
        FindingClass.Contradiction => "Contradiction",
        FindingClass.Unsure => "Unsure",
        FindingClass.Update => "Update",
        FindingClass.Agreement => "Agreement",
        FindingClass.Neutral => "Neither",
        _ => throw new ArgumentOutOfRangeException(nameof(found), found, "not a class of findings"),
    };

    /// <summary>The badge of a speaker who contradicts himself later.</summary>
    public const string Reversal = "Reversal";

    /// <summary>What the first speaker does, for the heading of a reversal.</summary>
    public const string Reverses = "gives another account than before";

    /// <summary>What a finding without a kind says, as a sentence.</summary>
    public static string Sentence(FindingClass found) => found switch
    {
        FindingClass.Contradiction => "Both cannot hold.",
        FindingClass.Unsure => "The evidence does not carry a call.",
        FindingClass.Update => "The later statement replaces the earlier one; this is no contradiction.",
        FindingClass.Agreement => "One bears out the other.",
        FindingClass.Neutral => "They neither agree nor contradict.",
        _ => throw new ArgumentOutOfRangeException(nameof(found), found, "not a class of findings"),
    };
}
