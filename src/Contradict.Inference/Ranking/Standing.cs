using Contradict.Inference.Pairing;

namespace Contradict.Inference.Ranking;

/// <summary>
/// How a pair's score compares with those of the other pairs that its two statements are in: one statement has few true opposites in a set, but
/// one that is worded like a denial scores high with many.
/// </summary>
internal sealed class Standing
{
    private readonly double[][] _ascending;

    /// <summary>Gathers the scores of each statement's pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="scores">One score a pair.</param>
    /// <param name="statements">How many statements there are.</param>
    public Standing(IReadOnlyList<CandidatePair> pairs, double[] scores, int statements)
    {
        var counts = new int[statements];
        foreach (var (a, b, _) in pairs)
        {
            counts[a]++;
            counts[b]++;
        }

        _ascending = Array.ConvertAll(counts, count => new double[count]);
        Array.Clear(counts);
        for (var i = 0; i < scores.Length; i++)
        {
            _ascending[pairs[i].A][counts[pairs[i].A]++] = scores[i];
            _ascending[pairs[i].B][counts[pairs[i].B]++] = scores[i];
        }

        foreach (var list in _ascending)
            Array.Sort(list);
    }

    /// <summary>The highest score among a statement's pairs; 0 where it has none.</summary>
    public double Highest(int statement) => _ascending[statement] is [.., var highest] ? highest : 0;

    /// <summary>How far a pair's score lies above the highest of the statement's other pairs; negative where it lies below.</summary>
    /// <param name="statement">One of the pair's statements.</param>
    /// <param name="score">The pair's score.</param>
    public double Lead(int statement, double score) => _ascending[statement] switch
    {
        [.., var second, var highest] => score - (score == highest ? second : highest),
        _ => score,
    };

    /// <summary>How many of the statement's other pairs score higher.</summary>
    /// <param name="statement">One of the pair's statements.</param>
    /// <param name="score">The pair's score.</param>
    public int Rank(int statement, double score)
    {
        var list = _ascending[statement];
        var (low, high) = (0, list.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle] <= score ? (middle + 1, high) : (low, middle);
        }

        return list.Length - low;
    }
}
