namespace Contradict.Inference.Verdicts;

/// <summary>The names of contradiction kinds in files: "negation", "date_time", "actor_role".</summary>
public static class ContradictionKindNames
{
    /// <summary>The kind's name, in lower case with underscores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Of(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Negation => "negation",
        ContradictionKind.Antonym => "antonym",
        ContradictionKind.Number => "number",
        ContradictionKind.DateTime => "date_time",
        ContradictionKind.Location => "location",
        ContradictionKind.ActorRole => "actor_role",
        ContradictionKind.ModalityHedge => "modality_hedge",
        ContradictionKind.DenialVerb => "denial_verb",
        ContradictionKind.WorldKnowledge => "world_knowledge",
        ContradictionKind.Status => "status",
        ContradictionKind.Causal => "causal",
        ContradictionKind.Quantifier => "quantifier",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of contradiction"),
    };
}
