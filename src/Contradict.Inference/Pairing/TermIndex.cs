namespace Contradict.Inference.Pairing;

/// <summary>From terms to the claims added so far that have them. Not thread-safe.</summary>
internal sealed class TermIndex(TermVectors vectors, int mostLookedUp)
{
    private readonly List<int>?[] _postings = new List<int>?[vectors.Frequencies.Length];
    private readonly double[] _scores = new double[vectors.Count];
    private readonly List<int> _found = [];

    public void Add(int claim)
    {
        foreach (var term in vectors.TermsOf(claim))
        {
            // A term of one claim brings nothing together.
            if (vectors.Frequencies[term] > 1)
            {
                (_postings[term] ??= []).Add(claim);
            }
        }
    }

    /// <summary>
    /// Claims added before that share terms with this one, in the order of finding, with the part of the cosine that was seen: terms are
    /// looked up from the rarest to the commonest, under each the latest claims first, until the limit is reached. What lies beyond
    /// it are the terms that weigh least.
    /// </summary>
    public IReadOnlyList<int> FindEarlier(int claim)
    {
        foreach (var found in _found)
        {
            _scores[found] = 0;
        }

        _found.Clear();
        var terms = vectors.TermsOf(claim).ToArray();
        Array.Sort(terms, ByFrequency);
        var left = mostLookedUp;
        foreach (var term in terms)
        {
            if (_postings[term] is { } posting)
            {
                LookUp(posting, vectors.Weight(term), ref left);
            }
        }

        return _found;
    }

    /// <summary>The part of the cosine seen in the last search.</summary>
    public double ScoreOf(int claim, int earlier) => _scores[earlier] / (vectors.Norm(claim) * vectors.Norm(earlier));

    /// <summary>Whether the last search found the claim.</summary>
    public bool HasFound(int earlier) => _scores[earlier] > 0;

    private void LookUp(List<int> posting, double weight, ref int left)
    {
        for (var i = posting.Count - 1; i >= 0 && left > 0; i--, left--)
        {
            if (_scores[posting[i]] == 0)
            {
                _found.Add(posting[i]);
            }

            _scores[posting[i]] += weight * weight;
        }
    }

    private int ByFrequency(int x, int y)
    {
        var order = vectors.Frequencies[x].CompareTo(vectors.Frequencies[y]);
        return order != 0 ? order : x.CompareTo(y);
    }
}
