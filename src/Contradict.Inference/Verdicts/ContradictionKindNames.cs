using System.Text.Json;

namespace Contradict.Inference.Verdicts;

/// <summary>The names of the kinds in files and data: snake case, as "date_time".</summary>
public static class ContradictionKindNames
{
    private static readonly ContradictionKind[] Kinds = Enum.GetValues<ContradictionKind>();
    private static readonly string[] Names = [.. Kinds.Select(kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()))];

    /// <summary>All kinds, in order.</summary>
    public static IReadOnlyList<ContradictionKind> All => Kinds;

    /// <summary>The kind's name.</summary>
    public static string Of(ContradictionKind kind) => Names[(int)kind];

    /// <summary>The kind of a name; null where no kind is called so.</summary>
    public static ContradictionKind? Parse(string? name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? null : Kinds[index];
    }
}
