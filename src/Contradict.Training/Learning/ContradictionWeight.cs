using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>
/// Chooses what the odds of a contradiction are multiplied by. The likeliest of three calibrated relations is right most often, but calls too
/// few contradictions, which share what is not neutral with agreement; and a missed contradiction costs a reader more than a false one.
/// </summary>
public static class ContradictionWeight
{
    private const double Highest = 1.7;
    private const double Step = 0.05;
    private const double MostLost = 0.01;

    /// <summary>The weight, 1 to 1.7, with the best F1 of contradict among those that cost no more than a point of accuracy, by held-out pairs.</summary>
    /// <param name="judged">Held-out probabilities at weight 1, with their labels and how much each row counts.</param>
    public static double Choose(IEnumerable<(RelationProbabilities Probability, Relation Label, double Counts)> judged)
    {
        var all = judged.ToArray();
        var (best, bestF1) = (1.0, F1(all, 1));
        var least = Accuracy(all, 1) - MostLost;
        for (var step = 1; 1 + (step * Step) <= Highest; step++)
        {
            var weight = 1 + (step * Step);
            if (Accuracy(all, weight) >= least && F1(all, weight) is var f1 && f1 > bestF1)
                (best, bestF1) = (weight, f1);
        }

        return Math.Round(best, 2);
    }

    private static double Accuracy((RelationProbabilities Probability, Relation Label, double Counts)[] all, double weight) =>
        all.Sum(item => item.Probability.WithContradictTimes(weight).Likeliest == item.Label ? item.Counts : 0) / all.Sum(item => item.Counts);

    private static double F1((RelationProbabilities Probability, Relation Label, double Counts)[] all, double weight)
    {
        var (called, are, right) = (0.0, 0.0, 0.0);
        foreach (var (probability, label, counts) in all)
        {
            var isCalled = probability.WithContradictTimes(weight).Likeliest == Relation.Contradict;
            called += isCalled ? counts : 0;
            are += label == Relation.Contradict ? counts : 0;
            right += isCalled && label == Relation.Contradict ? counts : 0;
        }

        return right == 0 ? 0 : 2 * right / (called + are);
    }
}
