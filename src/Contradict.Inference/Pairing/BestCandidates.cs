namespace Contradict.Inference.Pairing;

/// <summary>The best few earlier claims for one claim. Not thread-safe.</summary>
internal sealed class BestCandidates(int most)
{
    // The worst on top: the lowest score, the later claim where scores are equal.
    private readonly PriorityQueue<int, (double Score, int Later)> _kept = new();

    public void Clear() => _kept.Clear();

    /// <summary>Whether an earlier claim would be kept if it were offered now; one that would not be never will.</summary>
    public bool WouldKeep(int earlier, double score) =>
        _kept.Count < most || !_kept.TryPeek(out _, out var worst) || (score, -earlier).CompareTo(worst) > 0;

    /// <summary>Offers an earlier claim; whether room was left for it without throwing one away.</summary>
    public bool Offer(int earlier, double score)
    {
        if (_kept.Count < most)
        {
            _kept.Enqueue(earlier, (score, -earlier));
            return true;
        }

        _kept.EnqueueDequeue(earlier, (score, -earlier));
        return false;
    }

    /// <summary>The kept claims, ascending.</summary>
    public int[] InOrder()
    {
        var claims = _kept.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(claims);
        return claims;
    }
}
