using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Models;

/// <summary>The names of the files in a bundle.</summary>
public static class BundleLayout
{
    /// <summary>The model of sameness: are the two about one matter at all?</summary>
    public const string Matter = "matter.zip";

    /// <summary>The first stage: do the two bear on one matter?</summary>
    public const string Bearing = "bearing.zip";

    /// <summary>The second stage: do they agree?</summary>
    public const string Agreement = "agreement.zip";

    /// <summary>The second stage for article sets, which does not see how alike the wording is.</summary>
    public const string AgreementInSets = "agreement-in-sets.zip";

    /// <summary>The model of contradiction in article sets; only where sets of statements were learned from.</summary>
    public const string ContradictionInSets = "contradiction-in-sets.zip";

    /// <summary>The model that tells, before an encoder is asked, which pairs bear on each other; only where there is an encoder.</summary>
    public const string Gate = "gate.zip";

    /// <summary>What the paths of the encoder's files begin with.</summary>
    public const string Encoder = "encoder/";

    /// <summary>What the paths of the directional stage's files begin with; a bundle has all of them or none.</summary>
    public const string Directional = "directional/";

    /// <summary>The directional stage's first model: do the two bear on one matter?</summary>
    public const string DirectionalBearing = Directional + "bearing.zip";

    /// <summary>The directional stage's second model: does the second follow from the first, or contradict it?</summary>
    public const string DirectionalAgreement = Directional + "agreement.zip";

    /// <summary>The directional stage's calibration and feature schema.</summary>
    public const string DirectionalCalibration = Directional + "calibration.json";

    /// <summary>What the paths of the ranking's files begin with; a bundle has all of them or none.</summary>
    public const string Ranking = "ranking/";

    /// <summary>The model that ranks the pairs of an article set; only where whole sets with gold were learned from.</summary>
    public const string RankingTrees = Ranking + "contradiction.zip";

    /// <summary>The ranking's curve and feature schema.</summary>
    public const string RankingCalibration = Ranking + "calibration.json";

    /// <summary>The calibration.</summary>
    public const string Calibration = "calibration.json";

    /// <summary>The words' weights.</summary>
    public const string WordWeights = "words.tsv";

    /// <summary>The model card.</summary>
    public const string Card = "card.md";

    /// <summary>The model that knows one kind of contradiction from the others.</summary>
    public static string Kind(ContradictionKind kind) => $"kinds/{ContradictionKindNames.Of(kind)}.zip";
}
