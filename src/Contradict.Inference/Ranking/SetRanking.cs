using System.Collections.Immutable;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Ranking;

/// <summary>Ranks the pairs of one article set: gives each the probability that it contradicts, as the set's rates have it, and says why.</summary>
/// <param name="stage">The trees and their curve.</param>
/// <param name="features">The features of the set's pairs.</param>
internal sealed class SetRanking(RankingStage stage, RankingFeatures features)
{
    // What moved the verdict by less is not worth a line.
    private const double Least = 0.1;
    private const string Place = "place";

    /// <summary>The probability that a pair contradicts, 0 to 1.</summary>
    /// <param name="pair">The pair's place in the list.</param>
    /// <param name="prior">The probability of contradiction without the ranking, 0 to 1.</param>
    public double ProbabilityOf(int pair, double prior)
    {
        Span<float> vector = stackalloc float[RankingFeatures.Schema.Count];
        features.Write(pair, vector);
        return stage.Predict(vector, prior);
    }

    /// <summary>Adds to a verdict's reasons, after those that the words give, what the set itself says for its relation, the strongest first.</summary>
    /// <param name="pair">The pair's place in the list.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="evidence">What the place of the two says without the trees.</param>
    /// <param name="prior">The probability of contradiction without the ranking, 0 to 1.</param>
    public Verdict Explain(int pair, Verdict verdict, SetEvidence evidence, double prior) =>
        verdict.Relation == Relation.Neutral ? verdict : verdict with { Reasons = [.. verdict.Reasons, .. ReasonsFor(pair, verdict.Relation, evidence, prior)] };

    private ImmutableArray<Reason> ReasonsFor(int pair, Relation relation, SetEvidence evidence, double prior)
    {
        var vector = new float[RankingFeatures.Schema.Count];
        features.Write(pair, vector);
        var pushes = stage.Contributions(vector);
        // That two statements are of one matter speaks for either side.
        var (sign, known) = relation == Relation.Agree ? (-1, evidence.Opposition) : (1, evidence.Sameness + evidence.Opposition);
        var logOdds = RankingCalibration.LogOdds(prior);
        var byPlace = stage.Calibration.PriorSlope * (RankingCalibration.Support(logOdds) - RankingCalibration.Support(logOdds - known));
        return
        [
            .. RankingFeatures.Schema.Families
                .Select(family => (Name: Describe(family, pair), Weight: sign * (SumOf(family, pushes) + (family == Place ? byPlace : 0))))
                .Where(reason => reason.Name is not null && Math.Abs(reason.Weight) >= Least)
                .OrderByDescending(reason => Math.Abs(reason.Weight))
                .ThenBy(reason => reason.Name, StringComparer.Ordinal)
                .Select(reason => new Reason(reason.Name!, null, null, reason.Weight)),
        ];
    }

    private static double SumOf(string family, double[] pushes) =>
        pushes.Where((_, feature) => RankingFeatures.Schema.FamilyOf(feature) == family).Sum();

    /// <summary>What a family says, for a person; null for the stages, whose reasons are the words themselves.</summary>
    private string? Describe(string family, int pair) => family switch
    {
        Place => Describe(features.PlaceOf(pair)),
        "voice" => "who says the two, and through how many mouths",
        "standing" => features.LeadsBoth(pair) ? "in this set, nothing else clashes more with either" : "in this set, something else clashes more with one of the two",
        _ => null,
    };

    private static string Describe(PairPlace place) => place switch
    {
        { Turn: > 0 } => "the article turns from the one to the other",
        { InOneParagraph: true } => "the article sets the two side by side without a turn",
        { InOneArticle: true } => "the two stand in one article, in different paragraphs",
        _ => "the two stand in different articles",
    };
}
