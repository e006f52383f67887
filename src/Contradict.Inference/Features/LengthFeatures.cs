using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How long the two are, and what that does to coverage.</summary>
internal sealed class LengthFeatures : IFeatureFamily
{
    public string Name => "length";

    public ImmutableArray<string> Features { get; } =
        ["tokens_min", "tokens_max", "ratio", "content_min", "content_max", "weight_min", "weight_max", "sentences_max", "question_one"];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Analysis.Tokens, pair.B.Analysis.Tokens);
        var write = new FeatureWriter(into);
        write.AddBoth(a.Length, b.Length);
        write.Add(Math.Max(a.Length, b.Length) == 0 ? 1 : (double)Math.Min(a.Length, b.Length) / Math.Max(a.Length, b.Length));
        write.AddBoth(pair.A.Words.Length, pair.B.Words.Length);
        write.AddBoth(pair.A.Weight, pair.B.Weight);
        write.Add(Math.Max(Sentences(a), Sentences(b)));
        write.Add(IsQuestion(a) != IsQuestion(b));
    }

    public IEnumerable<Evidence> Explain(PairContext pair) => [];

    private static int Sentences(ImmutableArray<Token> tokens) => tokens.IsEmpty ? 0 : tokens[^1].Sentence + 1;

    private static bool IsQuestion(ImmutableArray<Token> tokens) => !tokens.IsEmpty && tokens[^1].Lower == "?";
}
