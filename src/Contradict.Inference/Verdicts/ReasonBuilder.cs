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

    public ImmutableArray<Reason> Build(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, Relation relation)
    {
        var weights = WeightsTowards(vector, relation);
        var evidence = features.Explain(a, b);
        var sharers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in evidence.SelectMany(item => item.Features))
            sharers[feature] = sharers.GetValueOrDefault(feature) + 1;
        return
        [
            .. evidence
                .Select(item => new Reason(item.Name, item.A, item.B, item.Features.Sum(feature => weights[IndexOf[feature]] / sharers[feature])))
                .Where(reason => Math.Abs(reason.Weight) >= Least)
                .OrderByDescending(reason => Math.Abs(reason.Weight))
                .ThenBy(reason => reason.Name, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>Each feature's push towards the relation: towards contradiction where the verdict is Unsure.</summary>
    private double[] WeightsTowards(ReadOnlySpan<float> vector, Relation relation)
    {
        var bearing = new double[vector.Length];
        var agreement = new double[vector.Length];
        bundle.Bearing.AddContributions(vector, bearing);
        bundle.Agreement.AddContributions(vector, agreement);
        var (signBearing, signAgreement) = relation switch
        {
            Relation.Agree => (1, 1),
            Relation.Neutral => (-1, 0),
            _ => (1, -1),
        };
        for (var i = 0; i < bearing.Length; i++)
            bearing[i] = (signBearing * bundle.Calibration.BearingSlope * bearing[i]) + (signAgreement * bundle.Calibration.AgreementSlope * agreement[i]);
        return bearing;
    }
}
