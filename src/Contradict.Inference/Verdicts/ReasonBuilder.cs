using System.Collections.Immutable;
using Contradict.Inference.Features;
using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>Turns the trees' signed feature contributions and the words behind the features into reasons.</summary>
internal sealed class ReasonBuilder(Bundle bundle, PairFeatures features)
{
    private const int Most = 6;
    private const double Least = 0.02;
    private readonly ReadingTogether _together = new(features);
    private static readonly ImmutableDictionary<string, int> IndexOf =
        PairFeatures.Schema.Names.Select((name, index) => (name, index)).ToImmutableDictionary(pair => pair.name, pair => pair.index);

    /// <summary>Finds the reasons for a relation: first what parts the two (for agreement, what they share), then the rest, the strongest first in each.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="vector">The pair's features.</param>
    /// <param name="relation">What the reasons are to speak for.</param>
    /// <param name="inSet">Whether the pair was judged out of an article set.</param>
    public ImmutableArray<Reason> Build(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, Relation relation, bool inSet)
    {
        var (bearing, side) = PushesTowards(vector, relation, inSet);
        var evidence = features.Explain(a, b);
        var sharers = evidence.SelectMany(item => item.Features).CountBy(feature => feature, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // Sets have far too many agreements to look for their words one by one.
        var withWords = relation == Relation.Contradict || (relation == Relation.Agree && !inSet);
        var reasons = evidence
            .Select(item => (item.IsCommonGround, Reason: new Reason(item.Name, item.A, item.B, Share(item, bearing, sharers) + Share(item, side, sharers))));
        return
        [
            .. reasons.Concat(_together.Find(a, b, vector, relation, bearing, side, values => LogOdds(values, relation, inSet), withWords).Select(reason => (IsCommonGround: false, Reason: reason)))
                .Where(item => Math.Abs(item.Reason.Weight) >= Least)
                .OrderBy(item => item.IsCommonGround != (relation == Relation.Agree))
                .ThenByDescending(item => Math.Abs(item.Reason.Weight))
                .ThenBy(item => item.Reason.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(item => item.Reason),
        ];
    }

    /// <summary>An item's share of its features' pushes, which it divides with all items that show in them.</summary>
    private static double Share(Evidence item, double[] pushes, Dictionary<string, int> sharers) =>
        item.Features.Sum(feature => pushes[IndexOf[feature]] / sharers[feature]);

    /// <summary>
    /// Each feature's push towards the relation, in log-odds: that the two bear on one matter, and on which side. Towards contradiction where
    /// the verdict is Unsure.
    /// </summary>
    private (double[] Bearing, double[] Side) PushesTowards(ReadOnlySpan<float> vector, Relation relation, bool inSet)
    {
        var (signBearing, signSide) = SignsOf(relation);
        var calibration = bundle.Calibration;
        var (about, slope) = BearingFor(inSet);
        var bearing = Scaled(about, vector, signBearing * slope);
        var side = inSet
            ? Scaled(bundle.AgreementInSets, vector, signSide * calibration.SetAgreementSlope)
            : Scaled(bundle.Agreement, vector, signSide * calibration.AgreementSlope);
        return (bearing, inSet ? WithOutright(side, vector, -signSide) : side);
    }

    /// <summary>How far the two stages together speak for the relation, in log-odds.</summary>
    private double LogOdds(ReadOnlySpan<float> vector, Relation relation, bool inSet)
    {
        var (signBearing, signSide) = SignsOf(relation);
        var calibration = bundle.Calibration;
        var side = inSet
            ? calibration.SetAgreementSlope * bundle.AgreementInSets.Score(vector)
            : calibration.AgreementSlope * bundle.Agreement.Score(vector);
        var outright = inSet && bundle.ContradictionInSets is { } trees && calibration.ContradictionInSets is { } curve ? curve.Slope * trees.Score(vector) : 0;
        var (about, slope) = BearingFor(inSet);
        return (signBearing * slope * about.Score(vector)) + (signSide * (side - outright));
    }

    /// <summary>The model that the verdict rests on for whether the two bear on one matter, and its slope.</summary>
    private (TreeEnsemble Trees, double Slope) BearingFor(bool inSet) => inSet && bundle.ContradictionInSets is not null
        ? (bundle.Matter, bundle.Calibration.MatterSlope)
        : (bundle.Bearing, bundle.Calibration.BearingSlope);

    /// <summary>Adds what the model of contradiction in article sets makes of each feature.</summary>
    private double[] WithOutright(double[] side, ReadOnlySpan<float> vector, int sign)
    {
        if (bundle.ContradictionInSets is not { } trees || bundle.Calibration.ContradictionInSets is not { } curve)
            return side;
        var outright = Scaled(trees, vector, sign * curve.Slope);
        for (var i = 0; i < side.Length; i++)
            side[i] += outright[i];
        return side;
    }

    private static (int Bearing, int Side) SignsOf(Relation relation) => relation switch
    {
        Relation.Agree => (1, 1),
        Relation.Neutral => (-1, 0),
        _ => (1, -1),
    };

    private static double[] Scaled(TreeEnsemble trees, ReadOnlySpan<float> vector, double factor)
    {
        var contributions = new double[vector.Length];
        trees.AddContributions(vector, contributions);
        for (var i = 0; i < contributions.Length; i++)
            contributions[i] *= factor;
        return contributions;
    }
}
