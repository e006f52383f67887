namespace Contradict.Inference.Language;

/// <summary>How two times go together.</summary>
public enum TimeComparison : byte
{
    /// <summary>No part is named by both, or their prepositions leave them apart: "before Monday" and "on Tuesday".</summary>
    Unrelated,

    /// <summary>The parts that both name can be the same: "Monday" and "Monday evening".</summary>
    Compatible,

    /// <summary>They name the same parts alike.</summary>
    Equal,

    /// <summary>Only the parts of the day or stretch differ: "early on Tuesday" and "Tuesday night".</summary>
    Strained,

    /// <summary>A part that both name differs: "Monday" and "Tuesday".</summary>
    Clash,
}
