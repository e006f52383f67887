namespace Contradict.Inference.Pairing;

/// <summary>From terms to the claims added so far that have them. Not thread-safe.</summary>
internal sealed class TermIndex(TermVectors vectors, int mostLookedUp)
{
    private readonly Posting?[] _postings = new Posting?[vectors.Frequencies.Length];
    private readonly ScoreTable _scores = new(Math.Min(mostLookedUp, vectors.Count));

    public void Add(int claim)
    {
        foreach (var term in vectors.TermsOf(claim))
        {
            // A term of one claim brings nothing together.
            if (vectors.Frequencies[term] > 1)
            {
                (_postings[term] ??= new Posting(vectors.Frequencies[term])).Add(claim, vectors.Norm(claim));
            }
        }
    }

    /// <summary>The claims that the last search found, in the order of finding.</summary>
    public ReadOnlySpan<int> Found => _scores.Claims;

    /// <summary>Of each claim found, the product of its vector with that searched for, as far as it was seen; not brought to length 1.</summary>
    public ReadOnlySpan<double> Products => _scores.Sums;

    /// <summary>Of each claim found, the length of its vector.</summary>
    public ReadOnlySpan<double> Norms => _scores.Norms;

    /// <summary>Whether the last search found the claim.</summary>
    public bool HasFound(int earlier) => _scores.Contains(earlier);

    /// <summary>
    /// Searches the claims added before for those that share terms with this one: terms are looked up from the rarest to the commonest, under
    /// each the latest claims first, until the limit is reached. What lies beyond it are the terms that weigh least.
    /// </summary>
    public void Search(int claim)
    {
        _scores.Clear();
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
    }

    private void LookUp(Posting posting, double weight, ref int left)
    {
        for (var i = posting.Count - 1; i >= 0 && left > 0; i--, left--)
        {
            var (claim, norm) = posting[i];
            _scores.Add(claim, norm, weight * weight);
        }
    }

    private int ByFrequency(int x, int y)
    {
        var order = vectors.Frequencies[x].CompareTo(vectors.Frequencies[y]);
        return order != 0 ? order : x.CompareTo(y);
    }
}
