using System.Collections.Immutable;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>A model's figures on labeled pairs, overall and by slice.</summary>
/// <param name="Signature">How the figures were made; figures with equal lines can be compared.</param>
/// <param name="Metrics">The figures on all pairs.</param>
/// <param name="Slices">The figures on slices.</param>
public sealed record ModelEvaluation(string Signature, Metrics Metrics, ImmutableArray<SliceMetrics> Slices)
{
    /// <summary>The same figures with a signature that says more of how they were made.</summary>
    /// <param name="mark">A key and its value, as <c>read:a_to_b</c>.</param>
    public ModelEvaluation Marked(string mark) => this with { Signature = $"{Signature}|{mark}" };

    /// <summary>Evaluates predictions.</summary>
    /// <param name="pairs">Labeled pairs.</param>
    /// <param name="predictions">One prediction a pair, in the same order.</param>
    /// <param name="sliceColumns">The columns to slice by; see <see cref="PairSlicer"/>.</param>
    /// <param name="smallestSlice">Slices with fewer pairs are left out.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">A pair has no label, or the two differ in length.</exception>
    public static ModelEvaluation Of(
        IReadOnlyList<LabeledPair> pairs,
        IReadOnlyList<Prediction> predictions,
        IEnumerable<string> sliceColumns,
        int smallestSlice = 20) => new(
            EvaluationSignature.Of(pairs),
            Metrics.Of(pairs, predictions),
            [.. PairSlicer.Slice(pairs, sliceColumns, smallestSlice).Select(s => new SliceMetrics(
                s.Column, s.Value, Metrics.Of([.. s.Rows.Select(i => pairs[i])], [.. s.Rows.Select(i => predictions[i])])))]);
}
