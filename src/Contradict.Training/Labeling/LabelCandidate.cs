using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>A pair that a person could be asked to label.</summary>
/// <param name="Pair">The pair; a label that it carries is not shown and does not count.</param>
/// <param name="Probability">What the current model holds of it.</param>
public sealed record LabelCandidate(LabeledPair Pair, RelationProbabilities Probability)
{
    private const double LikelyOneMatter = 0.5;

    /// <summary>Whether the model holds the two to be likelier about one matter than not, so that their articles are of one event.</summary>
    public bool TiesItsArticles => Probability.Neutral < LikelyOneMatter;

    /// <summary>The candidate that a judged pair of an article set makes.</summary>
    /// <param name="judged">The judged pair.</param>
    public static LabelCandidate Of(JudgedPair judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var pair = new LabeledPair(judged.Id, "", "", "", judged.A.Source, judged.A.Text, judged.B.Source, judged.B.Text, null, "", 0, [
            new(LabelColumns.ArticleA, judged.A.ArticleId),
            new(LabelColumns.ArticleB, judged.B.ArticleId),
            new(LabelColumns.SpeakerA, judged.A.Speaker.Name),
            new(LabelColumns.SpeakerB, judged.B.Speaker.Name),
            new(LabelColumns.PublishedA, JsonValues.Iso(judged.A.Published) ?? ""),
            new(LabelColumns.PublishedB, JsonValues.Iso(judged.B.Published) ?? ""),
        ]);
        return new LabelCandidate(pair, judged.Verdict.Probability);
    }
}
