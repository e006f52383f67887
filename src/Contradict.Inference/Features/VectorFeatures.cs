using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How near the two are in topic, by word vectors: over all words, and over those that say something beyond names, numbers and dates.</summary>
internal sealed class VectorFeatures : IFeatureFamily
{
    public string Name => "vectors";

    public ImmutableArray<string> Features { get; } =
    [
        "centroid", "aspect_centroid", "soft_min", "soft_max", "aspect_soft_min", "aspect_soft_max", "farthest_min", "farthest_max",
        "verbs_nearest", "nouns_nearest", "loose_nearest", "loose_centroid",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var words = pair.Words;
        var write = new FeatureWriter(into);
        write.Add(FixedOrder.Dot(pair.A.Centroid, pair.B.Centroid));
        write.Add(FixedOrder.Dot(pair.A.AspectCentroid, pair.B.AspectCentroid));
        var (a, b) = (Nearest.Of(pair.A, words.NearestOfRows), Nearest.Of(pair.B, words.NearestOfColumns));
        write.AddBoth(a.Soft, b.Soft);
        write.AddBoth(a.AspectSoft, b.AspectSoft);
        write.AddBoth(a.Farthest, b.Farthest);
        write.Add(Best(pair, words, PartOfSpeech.Verb));
        write.Add(Best(pair, words, PartOfSpeech.Noun));
        var (best, centroid) = Loose(pair, words);
        write.Add(best);
        write.Add(centroid);
    }

    public IEnumerable<Evidence> Explain(PairContext pair) => [];

    private static double Best(PairContext pair, WordComparisons words, PartOfSpeech sort)
    {
        var (sum, weight) = (0.0, 0.0);
        for (var i = 0; i < words.Rows; i++)
        {
            var word = pair.A.Words[i];
            if (word.PartOfSpeech != sort || !word.IsAspect)
                continue;
            var nearest = 0.0;
            for (var j = 0; j < words.Columns; j++)
            {
                if (pair.B.Words[j].PartOfSpeech == sort && pair.B.Words[j].IsAspect)
                    nearest = Math.Max(nearest, words[i, j].Cosine);
            }

            sum += word.Weight * nearest;
            weight += word.Weight;
        }

        for (var j = 0; j < words.Columns; j++)
        {
            var word = pair.B.Words[j];
            if (word.PartOfSpeech != sort || !word.IsAspect)
                continue;
            var nearest = 0.0;
            for (var i = 0; i < words.Rows; i++)
            {
                if (pair.A.Words[i].PartOfSpeech == sort && pair.A.Words[i].IsAspect)
                    nearest = Math.Max(nearest, words[i, j].Cosine);
            }

            sum += word.Weight * nearest;
            weight += word.Weight;
        }

        return weight > 0 ? sum / weight : -1;
    }

    /// <summary>Among words without a partner: the nearest two, and the cosine of the two sides' sums.</summary>
    private static (double Best, double Centroid) Loose(PairContext pair, WordComparisons words)
    {
        var best = 0.0;
        Span<float> a = stackalloc float[WordVectors.Dimensions];
        Span<float> b = stackalloc float[WordVectors.Dimensions];
        a.Clear();
        b.Clear();
        for (var i = 0; i < words.Rows; i++)
        {
            if (pair.Alignment.OfA[i] < 0 && pair.A.Words[i].IsAspect)
                pair.AddVector(pair.A.Words[i], a);
        }

        for (var j = 0; j < words.Columns; j++)
        {
            if (pair.Alignment.OfB[j] >= 0 || !pair.B.Words[j].IsAspect)
                continue;
            pair.AddVector(pair.B.Words[j], b);
            for (var i = 0; i < words.Rows; i++)
            {
                if (pair.Alignment.OfA[i] < 0 && pair.A.Words[i].IsAspect)
                    best = Math.Max(best, words[i, j].Cosine);
            }
        }

        var (normA, normB) = (FixedOrder.Norm(a), FixedOrder.Norm(b));
        return (best, normA > 0 && normB > 0 ? FixedOrder.Dot(a, b) / (normA * normB) : 0);
    }
}
