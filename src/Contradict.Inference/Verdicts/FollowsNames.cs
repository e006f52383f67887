namespace Contradict.Inference.Verdicts;

/// <summary>The directions of agreement as files write them: <c>a_to_b</c>, <c>b_to_a</c>, <c>both</c>.</summary>
public static class FollowsNames
{
    /// <summary>A direction's name in files.</summary>
    /// <param name="follows">The direction.</param>
    /// <returns>Its name; null where the direction is unknown.</returns>
    public static string? Of(Follows follows) => follows switch
    {
        Follows.AToB => "a_to_b",
        Follows.BToA => "b_to_a",
        Follows.Both => "both",
        _ => null,
    };
}
