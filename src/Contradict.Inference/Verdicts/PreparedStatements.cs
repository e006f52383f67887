using Contradict.Inference.Features;

namespace Contradict.Inference.Verdicts;

/// <summary>The statements of a set, each prepared at most once and only when a pair needs it.</summary>
internal sealed class PreparedStatements(ContradictionDetector detector, IReadOnlyList<string> texts, PreparedStatement?[] prepared)
{
    /// <summary>A statement; <see cref="Require"/> must have named it.</summary>
    public PreparedStatement this[int statement] => prepared[statement] ?? throw new InvalidOperationException($"statement {statement} was not prepared");

    /// <summary>Prepares those statements that are not prepared yet, on all cores.</summary>
    public void Require(IEnumerable<int> statements, ParallelOptions options)
    {
        var missing = statements.Where(statement => prepared[statement] is null).Distinct().ToArray();
        Parallel.ForEach(missing, options, statement => prepared[statement] = detector.Prepare(texts[statement]));
    }
}
