using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How much of each statement the other says too: by word, by alignment, by letters, by order.</summary>
internal sealed class OverlapFeatures : IFeatureFamily
{
    public string Name => "overlap";

    public ImmutableArray<string> Features { get; } =
    [
        "exact_min", "exact_max", "aligned_min", "aligned_max", "aspect_min", "aspect_max", "names_min", "names_max",
        "verbs_min", "verbs_max", "nouns_min", "nouns_max", "unaligned_min", "unaligned_max", "rarest_unaligned_min", "rarest_unaligned_max",
        "aligned_count", "aspect_aligned_count", "mean_similarity", "synonyms", "hypernyms", "cohyponyms", "letters", "order_min", "order_max", "bigrams",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (Coverage.Of(pair, first: true), Coverage.Of(pair, first: false));
        var write = new FeatureWriter(into);
        write.AddBoth(a.Exact, b.Exact);
        write.AddBoth(a.Aligned, b.Aligned);
        write.AddBoth(a.Aspect, b.Aspect);
        write.AddBoth(a.Names, b.Names);
        write.AddBoth(a.Verbs, b.Verbs);
        write.AddBoth(a.Nouns, b.Nouns);
        write.AddBoth(a.Unaligned, b.Unaligned);
        write.AddBoth(a.RarestUnaligned, b.RarestUnaligned);
        AddAlignment(pair, ref write);
        write.Add(SortedSets.Dice<int>(pair.A.TextTrigrams, pair.B.TextTrigrams));
        write.AddBoth(Share(pair.CommonTokens, pair.A.Analysis.Tokens.Length), Share(pair.CommonTokens, pair.B.Analysis.Tokens.Length));
        write.Add(SortedSets.Dice<ulong>(pair.A.Bigrams, pair.B.Bigrams));
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        foreach (var aligned in pair.Alignment.Pairs)
        {
            var (wordA, wordB) = (pair.A.Words[aligned.A], pair.B.Words[aligned.B]);
            if (aligned.AreOpposite || !wordA.IsAspect || wordA.Token.PartOfSpeech == PartOfSpeech.Number)
                continue;
            var name = wordA.Key == wordB.Key ? $"both say \"{wordA.Token.Lemma}\"" : $"\"{wordA.Token.Text}\" and \"{wordB.Token.Text}\" mean much the same";
            yield return new Evidence(name, wordA.Token.Span, wordB.Token.Span, ["overlap.aspect_min", "overlap.aspect_max", "overlap.aspect_aligned_count", "overlap.synonyms"]) { IsCommonGround = true };
        }
    }

    private static void AddAlignment(PairContext pair, ref FeatureWriter write)
    {
        var (aspects, similarity, synonyms, hypernyms, cohyponyms) = (0, 0.0, 0, 0, 0);
        foreach (var aligned in pair.Alignment.Pairs)
        {
            similarity += aligned.Similarity;
            if (pair.A.Words[aligned.A].IsAspect && pair.B.Words[aligned.B].IsAspect)
                aspects++;
            var relation = aligned.Relation;
            if ((relation & LexicalRelation.SameLemma) != 0)
                continue;
            if ((relation & (LexicalRelation.Synonym | LexicalRelation.Derivation)) != 0)
                synonyms++;
            else if ((relation & (LexicalRelation.Hypernym | LexicalRelation.Hyponym)) != 0)
                hypernyms++;
            else if ((relation & LexicalRelation.CoHyponym) != 0)
                cohyponyms++;
        }

        var count = pair.Alignment.Pairs.Length;
        write.Add(count);
        write.Add(aspects);
        write.Add(count == 0 ? 0 : similarity / count);
        write.Add(synonyms);
        write.Add(hypernyms);
        write.Add(cohyponyms);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
