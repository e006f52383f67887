namespace Contradict.Training.Data.Checking;

/// <summary>What a check of labeled pairs does.</summary>
public sealed record DataCheckOptions
{
    /// <summary>Of each kind of fault this many are listed with their lines; all are counted.</summary>
    public int FindingsPerCode { get; init; } = 1_000;

    /// <summary>The column that names a row's split, where a file holds several.</summary>
    public string SplitColumn { get; init; } = "split";

    /// <summary>Whether to guess labels from one side.</summary>
    public bool Probe { get; init; } = true;
}
