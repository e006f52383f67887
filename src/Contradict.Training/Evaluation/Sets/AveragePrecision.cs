namespace Contradict.Training.Evaluation.Sets;

/// <summary>Average precision of a ranking (Voorhees and Harman, TREC): the precision at each rank that finds something new, averaged over all there is to find.</summary>
public static class AveragePrecision
{
    /// <summary>Computes it.</summary>
    /// <param name="ranking">
    /// What each place of the ranking finds, the best first: nothing (a false lead), or one or more things. A place that finds only what
    /// stood above it is passed over: it is neither right nor wrong.
    /// </param>
    /// <param name="toFind">How many things there are to find; what the ranking never finds counts as precision 0.</param>
    /// <returns>0 to 1; 0 where there is nothing to find.</returns>
    public static double Of<T>(IEnumerable<IReadOnlyCollection<T>> ranking, int toFind)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        if (toFind == 0)
            return 0;
        var found = new HashSet<T>();
        var (right, places, sum) = (0, 0, 0.0);
        foreach (var things in ranking)
        {
            var added = things.Count(found.Add);
            if (added == 0 && things.Count > 0)
                continue;
            places++;
            if (added == 0)
                continue;
            right++;
            sum += added * (double)right / places;
        }

        return sum / toFind;
    }
}
