using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Checking;

/// <summary>What a check keeps of a row: numbers, no text.</summary>
/// <param name="Unit">The number of its file, or of its split in its file.</param>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Label">Its label.</param>
/// <param name="A">The number of its first statement.</param>
/// <param name="B">The number of its second statement.</param>
/// <param name="Group">The number of its group; -1 where it has none.</param>
/// <param name="Topic">The number of its topic; -1 where it has none.</param>
internal readonly record struct CheckedRow(int Unit, int Line, Relation Label, int A, int B, int Group, int Topic)
{
    /// <summary>
    /// The same for both orders of the two statements, and for no others. Mixed, because a dictionary hashes a number by
    /// its halves, and the two statements of a row often have neighbouring numbers.
    /// </summary>
    public ulong PairKey => StatementWords.Mix((ulong)(uint)Math.Min(A, B) << 32 | (uint)Math.Max(A, B));
}
