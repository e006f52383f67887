using MathNet.Numerics.Distributions;

namespace Contradict.Inference.Credibility.Claims;

/// <summary>
/// Finds which of the values claimed of each object is borne out best, and how trustworthy each source is, from nothing but the claims. Sources
/// are taken to err independently of each other. Thread-safe.
/// </summary>
/// <remarks>
/// Expectation maximisation over one true value an object and one trust a source, as in AccuVote (Dong, Berti-Équille and Srivastava, 2009)
/// with TruthFinder's implication between values (Yin, Han and Yu, 2008): a source of trust t says the truth or something that it implies with t,
/// else any of the other values alike. Trust has a Beta prior of six claims, four of them right. Implication is <see cref="ValueSupport"/>.
/// </remarks>
public sealed class TruthDiscovery
{
    private const int Rounds = 10;
    private const double PriorRight = 4;
    private const double PriorWrong = 2;
    private const double Least = 1e-9;
    private const double Tail = 0.025;

    /// <summary>The number of cases below which a source gets no figure; 3 unless set.</summary>
    public int MinimumJudged { get; init; } = 3;

    /// <summary>Finds values and sources.</summary>
    /// <param name="claims">The claims, in any order; the order decides nothing but the order of what is found and of equals.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public TruthFindings Find(IEnumerable<StructuredClaim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var (objects, sources) = Group(claims);
        var support = new ValueSupport(objects);
        var supports = objects.Select(support.Of).ToArray();
        var trust = Enumerable.Repeat(PriorRight / (PriorRight + PriorWrong), sources.Count).ToArray();
        var posteriors = new double[objects.Count][];
        var cases = new List<double>[sources.Count];
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var source = 0; source < cases.Length; source++)
                cases[source] = [];
            for (var i = 0; i < objects.Count; i++)
            {
                posteriors[i] = Posterior(objects[i], supports[i], trust);
                AddCases(objects[i], supports[i], posteriors[i], cases);
            }

            for (var source = 0; source < cases.Length; source++)
                trust[source] = (PriorRight + cases[source].Sum()) / (PriorRight + PriorWrong + cases[source].Count);
        }

        return new TruthFindings(
            [.. objects.Select((claimed, i) => ValueOf(claimed, posteriors[i], support))],
            [.. sources.Select((name, i) => SourceOf(name, cases[i]))]);
    }

    private static (List<ClaimedObject> Objects, List<string> Sources) Group(IEnumerable<StructuredClaim> claims)
    {
        var objects = new OrderedDictionary<string, ClaimedObject>(StringComparer.Ordinal);
        var sources = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in Latest(claims))
        {
            if (!objects.TryGetValue(claim.Subject, out var claimed))
                objects.Add(claim.Subject, claimed = new ClaimedObject(claim.Subject));
            if (!sources.TryGetValue(claim.Source, out var source))
                sources.Add(claim.Source, source = sources.Count);
            claimed.Add(source, claim.Value);
        }

        return ([.. objects.Values], [.. sources.Keys]);
    }

    /// <summary>The claims without those that their own source replaced later.</summary>
    private static IEnumerable<StructuredClaim> Latest(IEnumerable<StructuredClaim> claims)
    {
        var all = claims.ToList();
        var last = all.Where(claim => claim.Time is not null)
            .GroupBy(claim => (claim.Subject, claim.Source))
            .ToDictionary(group => group.Key, group => group.Max(claim => claim.Time!.Value));
        return all.Where(claim => !last.TryGetValue((claim.Subject, claim.Source), out var time) || claim.Time == time);
    }

    private static double[] Posterior(ClaimedObject claimed, double[,] support, double[] trust)
    {
        var logs = new double[claimed.Values.Count];
        var others = Math.Max(1, logs.Length - 1);
        for (var truth = 0; truth < logs.Length; truth++)
        {
            foreach (var (source, value) in claimed.Claims)
            {
                var implied = support[value, truth];
                logs[truth] += Math.Log(Math.Max(Least, (trust[source] * implied) + ((1 - trust[source]) * (1 - implied) / others)));
            }
        }

        var highest = logs.Max();
        var weights = Array.ConvertAll(logs, log => Math.Exp(log - highest));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }

    /// <summary>Adds how far each claim is borne out; a source that stands alone is no case.</summary>
    private static void AddCases(ClaimedObject claimed, double[,] support, double[] posterior, List<double>[] cases)
    {
        if (claimed.Sources < 2)
            return;
        foreach (var (source, value) in claimed.Claims)
        {
            var right = 0.0;
            for (var truth = 0; truth < posterior.Length; truth++)
                right += posterior[truth] * support[value, truth];
            cases[source].Add(Math.Min(1, right));
        }
    }

    /// <summary>The likeliest value; of equals the most precise, which is claimed of the fewest objects.</summary>
    private static FoundValue ValueOf(ClaimedObject claimed, double[] posterior, ValueSupport support)
    {
        var best = Enumerable.Range(0, posterior.Length)
            .OrderByDescending(value => Math.Round(posterior[value], 9))
            .ThenBy(value => support.Objects(claimed.Values[value]))
            .ThenBy(value => claimed.Values[value].Key, StringComparer.Ordinal)
            .First();
        return new FoundValue(claimed.Name, claimed.Written(best), posterior[best]);
    }

    private SourceCredibility SourceOf(string name, List<double> cases)
    {
        const string Kind = "source";
        var agreed = cases.Count(right => right >= 0.5);
        if (cases.Count < MinimumJudged)
            return new SourceCredibility(name, Kind, null, null, null, cases.Count, agreed, cases.Count - agreed);
        var (alpha, beta) = (PriorRight + cases.Sum(), PriorWrong + cases.Sum(right => 1 - right));
        return new SourceCredibility(
            name, Kind, alpha / (alpha + beta), Beta.InvCDF(alpha, beta, Tail), Beta.InvCDF(alpha, beta, 1 - Tail), cases.Count, agreed, cases.Count - agreed);
    }
}
