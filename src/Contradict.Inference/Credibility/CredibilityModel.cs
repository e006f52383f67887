using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contradict.Inference.Verdicts;
using MathNet.Numerics.Distributions;

namespace Contradict.Inference.Credibility;

/// <summary>
/// Says how far each source is borne out by independent others in one set of verdicts: the share of cases in which they agree
/// with it rather than contradict it. It does not say who is right: where two contradict each other, it counts against both,
/// and a source that stands alone with the truth fares badly. Thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// A case is a pair judged as agreement or contradiction; neutral and unsure pairs and updates are none. Which parties a pair
/// is a case for, <see cref="Testimony"/> says; how copies and repetitions are folded, <see cref="WitnessTally"/>.
/// </para>
/// <para>
/// A beta-binomial model: agreement adds its probability to alpha, contradiction its probability to beta. The prior is worth two cases
/// at the set's own rate of agreement (smoothed as Laplace did, so that it is never 0 or 1): a source of which little is known
/// is taken to be like the rest. The interval is the central 95% of the posterior.
/// </para>
/// </remarks>
public sealed class CredibilityModel
{
    private const double PriorCases = 2;
    private const double Tail = 0.025;

    /// <summary>The number of cases, copies folded, below which a source gets no figure; 3 unless set.</summary>
    public int MinimumJudged { get; init; } = 3;

    /// <summary>Scores every outlet and speaker that has a case.</summary>
    /// <param name="pairs">The judged pairs, in any order; read once.</param>
    /// <param name="originals">By a copied statement's id, the outlet that it was copied from; null for no copies.</param>
    /// <returns>The sources, best borne out first; those with too little evidence last, by number of cases and name.</returns>
    public IReadOnlyList<SourceCredibility> Score(IEnumerable<JudgedPair> pairs, IReadOnlyDictionary<string, string>? originals = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var parties = new Dictionary<string, Evidence>(StringComparer.OrdinalIgnoreCase);
        originals ??= ImmutableDictionary<string, string>.Empty;
        foreach (var testimony in pairs.SelectMany(pair => Testimony.Of(pair, originals)))
        {
            ref var evidence = ref CollectionsMarshal.GetValueRefOrAddDefault(parties, testimony.Party, out _);
            (evidence ??= new Evidence(testimony.Party)).Add(testimony);
        }

        var agreement = AgreementRate(parties.Values);
        return [.. parties.Values
            .Select(evidence => Score(evidence, agreement))
            .OrderByDescending(source => source.Credibility ?? -1)
            .ThenByDescending(source => source.Judged)
            .ThenBy(source => source.Source, StringComparer.Ordinal)];
    }

    private static double AgreementRate(IEnumerable<Evidence> parties)
    {
        double agreed = 0, contradicted = 0;
        foreach (var party in parties)
        {
            agreed += party.Agreed.Weight;
            contradicted += party.Contradicted.Weight;
        }

        return (agreed + 1) / (agreed + contradicted + 2);
    }

    private SourceCredibility Score(Evidence evidence, double agreement)
    {
        var agreed = evidence.Agreed.Count;
        var contradicted = evidence.Contradicted.Count;
        var judged = agreed + contradicted;
        if (judged < MinimumJudged)
        {
            return new SourceCredibility(evidence.Party, evidence.Kind, null, null, null, judged, agreed, contradicted);
        }

        var alpha = (PriorCases * agreement) + evidence.Agreed.Weight;
        var beta = (PriorCases * (1 - agreement)) + evidence.Contradicted.Weight;
        return new SourceCredibility(
            evidence.Party,
            evidence.Kind,
            alpha / (alpha + beta),
            Beta.InvCDF(alpha, beta, Tail),
            Beta.InvCDF(alpha, beta, 1 - Tail),
            judged,
            agreed,
            contradicted);
    }

    private sealed class Evidence(string party)
    {
        public string Party { get; } = party;

        public string Kind { get; private set; } = "";

        public WitnessTally Agreed { get; } = new();

        public WitnessTally Contradicted { get; } = new();

        public void Add(Testimony testimony)
        {
            // One name may be given several kinds; a publisher is one first of all, then the first kind in the alphabet wins,
            // so that the order of the pairs does not matter.
            if (Kind != Testimony.Outlet && (Kind.Length == 0 || testimony.Kind == Testimony.Outlet || string.CompareOrdinal(testimony.Kind, Kind) < 0))
            {
                Kind = testimony.Kind;
            }

            (testimony.Agrees ? Agreed : Contradicted).Add(testimony);
        }
    }
}
