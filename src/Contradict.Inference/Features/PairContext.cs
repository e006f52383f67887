using System.Collections.Immutable;
using System.Numerics.Tensors;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Two prepared statements with what the feature families share: made once a pair.</summary>
internal sealed class PairContext
{
    public PairContext(PreparedStatement a, PreparedStatement b, WordSimilarity similarity)
    {
        A = a;
        B = b;
        Alignment = Alignment.Of(a, b, similarity);
        Similarity = similarity;
        Cosines = new CosineTable(a, b, similarity.Vectors);
        Substitutions = Substitution.Between(a.Analysis.Tokens, b.Analysis.Tokens, out var common);
        CommonTokens = common;
    }

    public PreparedStatement A { get; }

    public PreparedStatement B { get; }

    public Alignment Alignment { get; }

    public CosineTable Cosines { get; }

    /// <summary>What stands in one where the other has something else or nothing.</summary>
    public ImmutableArray<Substitution> Substitutions { get; }

    /// <summary>The length of the longest common subsequence of their lemmas.</summary>
    public int CommonTokens { get; }

    public WordSimilarity Similarity { get; }

    public Lexicon Lexicon => Similarity.Lexicon;

    /// <summary>Adds a word's vector, by its weight.</summary>
    public void AddVector(in ContentWord word, Span<float> sum)
    {
        if (word.Vector >= 0)
            TensorPrimitives.MultiplyAdd(Similarity.Vectors.Of(word.Vector), (float)word.Weight, sum, sum);
    }

    /// <summary>The weight of an aligned pair: the lesser of its two words'.</summary>
    public double WeightOf(in AlignedWords pair) => Math.Min(A.Words[pair.A].Weight, B.Words[pair.B].Weight);
}
