namespace Contradict.Inference.Verdicts;

/// <summary>The names of the relations in files: "agree", "contradict", "neutral", "unsure".</summary>
public static class RelationNames
{
    private static readonly string[] Names = ["agree", "contradict", "neutral", "unsure"];

    /// <summary>The relation's name.</summary>
    public static string ToName(Relation relation) => Names[(int)relation];

    /// <summary>The relation of a name, in any case; null where none is called so.</summary>
    public static Relation? Parse(string? name)
    {
        var index = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (Relation)index;
    }
}
