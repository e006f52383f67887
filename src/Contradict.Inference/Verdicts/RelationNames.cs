namespace Contradict.Inference.Verdicts;

/// <summary>The relations as files write them: <c>agree</c>, <c>contradict</c>, <c>neutral</c>, <c>unsure</c>.</summary>
public static class RelationNames
{
    /// <summary>A relation's name in files.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>Its name, in lower case.</returns>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Agree => "agree",
        Relation.Contradict => "contradict",
        Relation.Neutral => "neutral",
        _ => "unsure",
    };

    /// <summary>Reads a label: one of the three relations that a pair can be labeled with.</summary>
    /// <param name="name">The text, exactly as written.</param>
    /// <returns>The relation; null where the text names none, or names <c>unsure</c>, which is no label.</returns>
    public static Relation? ParseLabel(string name) => name switch
    {
        "agree" => Relation.Agree,
        "contradict" => Relation.Contradict,
        "neutral" => Relation.Neutral,
        _ => null,
    };

    /// <summary>Reads a verdict's relation: a label, or <c>unsure</c>.</summary>
    /// <param name="name">The text, exactly as written.</param>
    /// <returns>The relation; null where the text names none.</returns>
    public static Relation? ParseVerdict(string name) => name == "unsure" ? Relation.Unsure : ParseLabel(name);
}
