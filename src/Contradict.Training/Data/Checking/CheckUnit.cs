namespace Contradict.Training.Data.Checking;

/// <summary>What must not share statements with another of its kind: a file, or a split in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Split">The split's name; null where the file has no column for it.</param>
internal sealed record CheckUnit(string File, string? Split)
{
    public override string ToString() => Split is null ? File : $"{File} ({Split})";
}
