namespace Contradict.Training.Data;

/// <summary>What a split never parts.</summary>
public enum SplitKey : byte
{
    /// <summary>Rows of one <c>group</c>.</summary>
    Group,

    /// <summary>Rows of one <c>topic</c>.</summary>
    Topic,

    /// <summary>Rows that have a source in common, on either side.</summary>
    Source,
}
