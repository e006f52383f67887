using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How much of one statement the other says too, as shares of its words' weight. A share of nothing is -1.</summary>
/// <param name="Exact">By words with the same key.</param>
/// <param name="Aligned">By aligned words, each as far as it is alike.</param>
/// <param name="Aspect">The same, without names, numbers and dates.</param>
/// <param name="Names">Of the names alone.</param>
/// <param name="Verbs">Of the main verbs alone.</param>
/// <param name="Nouns">Of the common nouns alone.</param>
/// <param name="Unaligned">The weight, not the share, of what has no partner.</param>
/// <param name="RarestUnaligned">The weight of the most telling word without a partner.</param>
internal readonly record struct Coverage(
    double Exact,
    double Aligned,
    double Aspect,
    double Names,
    double Verbs,
    double Nouns,
    double Unaligned,
    double RarestUnaligned)
{
    public static Coverage Of(PairContext pair, bool first)
    {
        var (own, other) = first ? (pair.A, pair.B) : (pair.B, pair.A);
        var partners = first ? pair.Alignment.OfA : pair.Alignment.OfB;
        Span<double> similarity = stackalloc double[Math.Min(own.Words.Length, 256)];
        foreach (var aligned in pair.Alignment.Pairs)
            similarity[first ? aligned.A : aligned.B] = aligned.Similarity;

        var (exact, all, aspect, names, verbs, nouns) = (new Share(), new Share(), new Share(), new Share(), new Share(), new Share());
        var (unaligned, rarest) = (0.0, 0.0);
        for (var i = 0; i < similarity.Length; i++)
        {
            var word = own.Words[i];
            var isExact = partners[i] >= 0 && word.IsSameAs(other.Words[partners[i]]);
            exact.Add(word.Weight, isExact ? 1 : 0);
            all.Add(word.Weight, similarity[i]);
            if (word.IsAspect)
                aspect.Add(word.Weight, similarity[i]);
            if (word.InName)
                names.Add(word.Weight, similarity[i]);
            else if (word.PartOfSpeech == PartOfSpeech.Verb)
                verbs.Add(word.Weight, similarity[i]);
            else if (word.PartOfSpeech == PartOfSpeech.Noun)
                nouns.Add(word.Weight, similarity[i]);
            if (partners[i] >= 0)
                continue;
            unaligned += word.Weight;
            rarest = Math.Max(rarest, word.Weight);
        }

        return new Coverage(exact.Value, all.Value, aspect.Value, names.Value, verbs.Value, nouns.Value, unaligned, rarest);
    }

    private struct Share
    {
        private double _part;
        private double _whole;

        public readonly double Value => _whole > 0 ? _part / _whole : -1;

        public void Add(double weight, double covered)
        {
            _whole += weight;
            _part += weight * covered;
        }
    }
}
