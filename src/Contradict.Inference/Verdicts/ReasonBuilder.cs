using System.Collections.Immutable;
using Contradict.Inference.Features;
using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>Turns the trees' signed feature contributions and the words behind the features into reasons.</summary>
internal sealed class ReasonBuilder(Bundle bundle, PairFeatures features)
{
    private const int Most = 6;
    private const double Least = 0.02;
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
        return
        [
            .. evidence
                .Select(item => (item, Bearing: Share(item, bearing, sharers), Side: Share(item, side, sharers)))
                .Where(reason => Math.Abs(reason.Bearing + reason.Side) >= Least)
                .OrderBy(reason => reason.item.IsCommonGround != (relation == Relation.Agree))
                .ThenByDescending(reason => Math.Abs(reason.Bearing + reason.Side))
                .ThenBy(reason => reason.item.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(reason => new Reason(reason.item.Name, reason.item.A, reason.item.B, reason.Bearing + reason.Side)),
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
        var (signBearing, signSide) = relation switch
        {
            Relation.Agree => (1, 1),
            Relation.Neutral => (-1, 0),
            _ => (1, -1),
        };
        var calibration = bundle.Calibration;
        var bearing = Scaled(bundle.Bearing, vector, signBearing * calibration.BearingSlope);
        var side = inSet
            ? Scaled(bundle.AgreementInSets, vector, signSide * calibration.SetAgreementSlope)
            : Scaled(bundle.Agreement, vector, signSide * calibration.AgreementSlope);
        return (bearing, side);
    }

    private static double[] Scaled(TreeEnsemble trees, ReadOnlySpan<float> vector, double factor)
    {
        var contributions = new double[vector.Length];
        trees.AddContributions(vector, contributions);
        for (var i = 0; i < contributions.Length; i++)
            contributions[i] *= factor;
        return contributions;
    }
}
