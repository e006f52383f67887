using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Dates and times that agree or clash.</summary>
internal sealed class TimeFeatures : IFeatureFamily
{
    public string Name => "times";

    public ImmutableArray<string> Features { get; } =
        ["equal", "compatible", "clash", "clash_all", "loose_min", "loose_max", "count_min", "count_max"];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Analysis.Times, pair.B.Analysis.Times);
        var (equal, compatible, clash) = (0, 0, 0);
        var (matchedA, matchedB) = (new bool[a.Length], new bool[b.Length]);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                var comparison = a[i].Compare(b[j]);
                equal += comparison == TimeComparison.Equal ? 1 : 0;
                compatible += comparison == TimeComparison.Compatible ? 1 : 0;
                clash += comparison == TimeComparison.Clash ? 1 : 0;
                matchedA[i] |= comparison != TimeComparison.Unrelated;
                matchedB[j] |= comparison != TimeComparison.Unrelated;
            }
        }

        var write = new FeatureWriter(into);
        write.Add(equal);
        write.Add(compatible);
        write.Add(clash);
        write.Add(clash > 0 && equal + compatible == 0);
        write.AddBoth(matchedA.Count(matched => !matched), matchedB.Count(matched => !matched));
        write.AddBoth(a.Length, b.Length);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        foreach (var a in pair.A.Analysis.Times)
        {
            foreach (var b in pair.B.Analysis.Times)
            {
                var (textA, textB) = (a.Span.Of(pair.A.Analysis.Text), b.Span.Of(pair.B.Analysis.Text));
                var comparison = a.Compare(b);
                if (comparison == TimeComparison.Clash)
                    yield return new Evidence($"the times clash: {textA} against {textB}", a.Span, b.Span, ["times.clash", "times.clash_all", "substitution.times"]);
                else if (comparison is TimeComparison.Equal or TimeComparison.Compatible)
                    yield return new Evidence($"the times go together: {textA} and {textB}", a.Span, b.Span, ["times.equal", "times.compatible"]) { IsCommonGround = true };
            }
        }
    }
}
