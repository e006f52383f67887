using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>A judged pair with its place in the report.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Class">Its class.</param>
/// <param name="Strength">The probability that the page shows first, 0 to 1.</param>
internal sealed record Finding(JudgedPair Pair, FindingClass Class, double Strength)
{
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
