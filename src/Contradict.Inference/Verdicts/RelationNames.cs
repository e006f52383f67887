namespace Contradict.Inference.Verdicts;

/// <summary>The names of relations in files: "agree", "contradict", "neutral", "unsure".</summary>
public static class RelationNames
{
    /// <summary>The relation's name, in lower case.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no relation.</exception>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Agree => "agree",
        Relation.Contradict => "contradict",
        Relation.Neutral => "neutral",
        Relation.Unsure => "unsure",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a relation"),
    };
}
