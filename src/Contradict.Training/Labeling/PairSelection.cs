namespace Contradict.Training.Labeling;

/// <summary>
/// Chooses the next pair to label: the one whose gradient embedding lies farthest from those already asked and from zero, so that it is both
/// uncertain and unlike what is known. This is BADGE (Ash et al. 2020) with farthest-first traversal (Gonzalez 1985; k-center greedy of Sener
/// and Savarese 2018) in the place of random k-means++ seeding: the same pairs and answers give the same order. Ties go to the earlier candidate.
/// </summary>
public sealed class PairSelection
{
    /// <summary>Farthest-first looks at this many of the most uncertain pairs; the surer ones come when those are through.</summary>
    private const int PoolSize = 10_000;

    private readonly IReadOnlyList<LabelCandidate> _candidates;
    private readonly bool[] _asked;
    private readonly List<int> _order = [];
    private readonly int[] _ranked;
    private int[] _pool = [];
    private int _nextPool;
    private Dictionary<uint, float> _rarity = [];
    private PairGradient[] _gradients = [];
    private double[] _distances = [];

    /// <summary>Begins with no pair asked.</summary>
    /// <param name="candidates">The pairs to choose among.</param>
    public PairSelection(IReadOnlyList<LabelCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        (_candidates, _asked) = (candidates, new bool[candidates.Count]);
        _ranked = [.. Enumerable.Range(0, candidates.Count).OrderByDescending(candidate => PairGradient.SquaredResidual(candidates[candidate].Probability))];
    }

    /// <summary>How many pairs have not been asked.</summary>
    public int Left => _candidates.Count - _order.Count;

    /// <summary>The pair to ask next.</summary>
    /// <returns>Its index; null where all were asked.</returns>
    public int? Next()
    {
        while (true)
        {
            if (Farthest() is { } found)
                return found;
            if (_nextPool * PoolSize >= _ranked.Length)
                return null;
            FillPool();
        }
    }

    /// <summary>Says that a pair was asked; it and its like are of less use from now on.</summary>
    /// <param name="candidate">Its index.</param>
    public void Cover(int candidate)
    {
        if (_asked[candidate])
            return;
        _asked[candidate] = true;
        _order.Add(candidate);
        if (_pool.Length > 0)
            MoveAwayFrom(candidate);
    }

    /// <summary>Says that a pair is to be asked again.</summary>
    /// <param name="candidate">Its index.</param>
    public void Uncover(int candidate)
    {
        if (!_order.Remove(candidate))
            return;
        _asked[candidate] = false;
        (_pool, _nextPool) = ([], 0);
    }

    private int? Farthest()
    {
        int? best = null;
        var distance = double.NegativeInfinity;
        for (var i = 0; i < _pool.Length; i++)
        {
            if (!_asked[_pool[i]] && _distances[i] > distance)
                (best, distance) = (_pool[i], _distances[i]);
        }

        return best;
    }

    private void FillPool()
    {
        _pool = [.. _ranked.Skip(_nextPool * PoolSize).Take(PoolSize).Order()];
        _nextPool++;
        _rarity = RarityIn(_pool.Select(candidate => PairGradient.WordsOf(_candidates[candidate].Pair)), _pool.Length);
        _gradients = Array.ConvertAll(_pool, GradientOf);
        _distances = Array.ConvertAll(_gradients, gradient => gradient.SquaredNorm);
        foreach (var asked in _order)
            MoveAwayFrom(asked);
    }

    private void MoveAwayFrom(int asked)
    {
        var known = GradientOf(asked);
        Parallel.For(0, _pool.Length, i => _distances[i] = Math.Min(_distances[i], _gradients[i].SquaredDistance(known)));
    }

    private PairGradient GradientOf(int candidate) => new(_candidates[candidate], _rarity);

    /// <summary>Inverse document frequency, pairs being the documents (Spärck Jones 1972).</summary>
    private static Dictionary<uint, float> RarityIn(IEnumerable<uint[]> pairs, int count)
    {
        var frequency = new Dictionary<uint, int>();
        foreach (var word in pairs.SelectMany(words => words))
            frequency[word] = frequency.GetValueOrDefault(word) + 1;
        return frequency.ToDictionary(item => item.Key, item => MathF.Log((1f + count) / item.Value));
    }
}
