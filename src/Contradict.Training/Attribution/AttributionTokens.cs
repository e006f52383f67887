namespace Contradict.Training.Attribution;

/// <summary>The tokens of one attribution's spans.</summary>
internal sealed record AttributionTokens(HashSet<int> Source, HashSet<int> Cue, HashSet<int> Content)
{
    /// <summary>Pairs attributions whose cues share a token, the most alike first; each is in one pair at most.</summary>
    public static List<(AttributionTokens Predicted, AttributionTokens Annotated)> Match(List<AttributionTokens> predicted, List<AttributionTokens> annotated)
    {
        var candidates = from a in Enumerable.Range(0, predicted.Count)
                         from b in Enumerable.Range(0, annotated.Count)
                         where predicted[a].Cue.Overlaps(annotated[b].Cue)
                         orderby predicted[a].Likeness(annotated[b]) descending, a, b
                         select (a, b);
        var (takenA, takenB) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(AttributionTokens Predicted, AttributionTokens Annotated)>();
        foreach (var (a, b) in candidates)
        {
            if (!takenA.Contains(a) && !takenB.Contains(b))
            {
                takenA.Add(a);
                takenB.Add(b);
                pairs.Add((predicted[a], annotated[b]));
            }
        }

        return pairs;
    }

    private int Likeness(AttributionTokens other) =>
        Source.Count(other.Source.Contains) + Cue.Count(other.Cue.Contains) + Content.Count(other.Content.Contains);
}
