using System.Collections.Immutable;
using System.Numerics.Tensors;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Two prepared statements with what the feature families share: made once a pair.</summary>
internal sealed class PairContext
{
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="similarity">How alike two words are.</param>
    /// <param name="room">Room that is this pair's as long as it is used; null for room of its own.</param>
    public PairContext(PreparedStatement a, PreparedStatement b, WordSimilarity similarity, ComparisonRoom? room = null)
    {
        A = a;
        B = b;
        Similarity = similarity;
        Words = new WordComparisons(a, b, similarity, room);
        Alignment = Alignment.Of(a, b, Words);
        Substitutions = Substitution.Between(a, b, out var common);
        CommonTokens = common;
    }

    public PreparedStatement A { get; }

    public PreparedStatement B { get; }

    public Alignment Alignment { get; }

    /// <summary>The content words of the one against those of the other.</summary>
    public WordComparisons Words { get; }

    /// <summary>What stands in one where the other has something else or nothing.</summary>
    public ImmutableArray<Substitution> Substitutions { get; }

    /// <summary>The length of the longest common subsequence of their lemmas.</summary>
    public int CommonTokens { get; }

    public Lexicon Lexicon => Similarity.Lexicon;

    private WordSimilarity Similarity { get; }

    /// <summary>How the content words at two places go together, those included that are too far back for <see cref="Words"/>.</summary>
    public WordComparison Compare(int a, int b) => a < Words.Rows && b < Words.Columns ? Words[a, b] : Similarity.Of(A.Words[a], B.Words[b]);

    /// <summary>Adds a word's vector, by its weight.</summary>
    public void AddVector(ContentWord word, Span<float> sum)
    {
        if (word.Vector >= 0)
            TensorPrimitives.MultiplyAdd(Similarity.Vectors.Of(word.Vector), (float)word.Weight, sum, sum);
    }

    /// <summary>The weight of an aligned pair: the lesser of its two words'.</summary>
    public double WeightOf(in AlignedWords pair) => Math.Min(A.Words[pair.A].Weight, B.Words[pair.B].Weight);
}
