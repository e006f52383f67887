using System.Collections.Immutable;

namespace Contradict.Inference.Features;

/// <summary>How much of the hypothesis the premise says too, and how much of the premise the hypothesis says.</summary>
internal sealed class CoverDirection : IDirectionalFamily
{
    private static readonly string[] Shares = ["exact", "aligned", "aspect", "names", "verbs", "nouns", "unaligned", "rarest_unaligned"];

    public string Name => "cover";

    public ImmutableArray<string> Features { get; } =
        [.. Shares.Select(share => $"hypothesis_{share}"), .. Shares.Select(share => $"premise_{share}"), "aligned_difference"];

    public void Compute(DirectedPair pair, Span<float> into)
    {
        var hypothesis = Coverage.Of(pair.Pair, first: pair.Swapped);
        var premise = Coverage.Of(pair.Pair, first: !pair.Swapped);
        var write = new FeatureWriter(into);
        Add(hypothesis, ref write);
        Add(premise, ref write);
        write.Add(hypothesis.Aligned - premise.Aligned);
    }

    private static void Add(Coverage coverage, ref FeatureWriter write)
    {
        write.Add(coverage.Exact);
        write.Add(coverage.Aligned);
        write.Add(coverage.Aspect);
        write.Add(coverage.Names);
        write.Add(coverage.Verbs);
        write.Add(coverage.Nouns);
        write.Add(coverage.Unaligned);
        write.Add(coverage.RarestUnaligned);
    }
}
