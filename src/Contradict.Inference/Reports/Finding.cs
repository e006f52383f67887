using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>A judged pair with its place in the report.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Class">Its class.</param>
/// <param name="Strength">The probability that the page shows first, 0 to 1.</param>
internal sealed record Finding(JudgedPair Pair, FindingClass Class, double Strength)
{
    /// <summary>Whether one speaker first said one thing and later another.</summary>
    public bool Reversal => Succession.IsReversal(Pair);

    /// <summary>Whether the page tells the finding as a passage from an earlier statement to a later one.</summary>
    public bool Succeeds => Reversal || (Class == FindingClass.Update && Succession.Gap(Pair) != TimeSpan.Zero);

    /// <summary>Whether the page shows the second statement first, because it is the earlier one of a passage.</summary>
    public bool Swapped => Succeeds && Succession.Gap(Pair) < TimeSpan.Zero;

    public static Finding Of(JudgedPair pair)
    {
        var found = ClassOf(pair.Verdict);
        return new Finding(pair, found, StrengthOf(found, pair.Verdict.Probability));
    }

    public static FindingClass ClassOf(Verdict verdict) => verdict switch
    {
        { Update: true } => FindingClass.Update,
        { Relation: Relation.Contradict } => FindingClass.Contradiction,
        { Relation: Relation.Agree } => FindingClass.Agreement,
        { Relation: Relation.Unsure } => FindingClass.Unsure,
        _ => FindingClass.Neutral,
    };

    private static double StrengthOf(FindingClass found, RelationProbabilities probability) => found switch
    {
        FindingClass.Contradiction => probability.Contradict,
        FindingClass.Agreement => probability.Agree,
        FindingClass.Neutral => probability.Neutral,
        _ => Math.Max(probability.Contradict, probability.Agree),
    };
}
