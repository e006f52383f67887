using System.Globalization;
using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>
/// Sorts pairs into slices by a column: any column of the file, <c>file</c>, or <c>overlap</c>, the share of words that
/// the two statements have in common, in fifths.
/// </summary>
public static class PairSlicer
{
    private const int OverlapBuckets = 5;

    /// <summary>The slice a pair falls into.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="column">The column's name.</param>
    /// <returns>The value; null where the pair has none.</returns>
    public static string? ValueOf(LabeledPair pair, string column)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var value = column switch
        {
            "overlap" => OverlapBucket(pair),
            "file" => pair.File,
            _ => pair.Column(column),
        };
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>All slices by some columns.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="columns">The columns' names.</param>
    /// <param name="minimum">Slices with fewer pairs are left out.</param>
    /// <returns>Column, value and the indexes of its pairs; by column as asked for, then by value.</returns>
    public static IEnumerable<(string Column, string Value, int[] Rows)> Slice(
        IReadOnlyList<LabeledPair> pairs, IEnumerable<string> columns, int minimum) =>
        from column in columns
        from slice in Enumerable.Range(0, pairs.Count)
            .GroupBy(i => ValueOf(pairs[i], column))
            .Where(g => g.Key is not null && g.Count() >= minimum)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
        select (column, slice.Key, slice.ToArray());

    private static string OverlapBucket(LabeledPair pair)
    {
        var a = Words(pair.StatementA);
        var b = Words(pair.StatementB);
        var all = a.Count + b.Count;
        a.IntersectWith(b);
        var overlap = all == a.Count ? 1 : (double)a.Count / (all - a.Count);
        var bucket = Math.Min(OverlapBuckets - 1, (int)(overlap * OverlapBuckets));
        return string.Create(
            CultureInfo.InvariantCulture, $"{(double)bucket / OverlapBuckets:0.0}-{(bucket + 1.0) / OverlapBuckets:0.0}");
    }

    private static HashSet<uint> Words(string statement)
    {
        var words = new List<uint>();
        StatementWords.Append(statement, words);
        return [.. words];
    }
}
