using System.Runtime.InteropServices;
using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>
/// What tells a pair of statements from others, whatever its id and whichever statement comes first. Statements that differ only in case,
/// punctuation or spacing count as one.
/// </summary>
/// <param name="Low">The lower of the two statements' hashes.</param>
/// <param name="High">The higher one.</param>
public readonly record struct PairContent(ulong Low, ulong High)
{
    /// <summary>The content of a pair.</summary>
    /// <param name="pair">The pair.</param>
    public static PairContent Of(LabeledPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (a, b) = (HashOf(pair.StatementA), HashOf(pair.StatementB));
        return a <= b ? new PairContent(a, b) : new PairContent(b, a);
    }

    internal static ulong HashOf(string statement)
    {
        var words = new List<uint>();
        StatementWords.Append(statement, words);
        return StatementWords.Combine(CollectionsMarshal.AsSpan(words));
    }
}
