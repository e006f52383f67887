namespace Contradict.Inference.Pairing;

/// <summary>From terms to the claims added so far that have them. Not thread-safe.</summary>
internal sealed class TermIndex(TermVectors vectors, int mostLookedUp)
{
    private readonly List<int>?[] _postings = new List<int>?[vectors.Frequencies.Length];

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
    /// Puts claims added before that share terms with this one into <paramref name="found"/>: looked up from the rarest term to the
    /// commonest, the latest claims first, until the limit is reached.
    /// </summary>
    public void FindEarlier(int claim, HashSet<int> found)
    {
        var terms = vectors.TermsOf(claim).ToArray();
        Array.Sort(terms, ByFrequency);
        var left = mostLookedUp;
        foreach (var term in terms)
        {
            if (_postings[term] is not { } posting)
            {
                continue;
            }

            for (var i = posting.Count - 1; i >= 0 && left > 0; i--, left--)
            {
                found.Add(posting[i]);
            }
        }
    }

    private int ByFrequency(int x, int y)
    {
        var order = vectors.Frequencies[x].CompareTo(vectors.Frequencies[y]);
        return order != 0 ? order : x.CompareTo(y);
    }
}
