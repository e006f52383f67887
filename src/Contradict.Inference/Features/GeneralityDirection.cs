using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// Which side puts it more generally: among aligned words, hypernyms and wholes against hyponyms and parts. What follows from what turns round
/// under a negation, so negated words count apart.
/// </summary>
internal sealed class GeneralityDirection : IDirectionalFamily
{
    public string Name => "generality";

    public ImmutableArray<string> Features { get; } =
        ["more_general", "more_specific", "more_general_negated", "more_specific_negated", "whole", "part", "general_weight", "specific_weight", "same", "kindred"];

    public void Compute(DirectedPair pair, Span<float> into)
    {
        var (general, specific, generalNegated, specificNegated, whole, part) = (0, 0, 0, 0, 0, 0);
        var (generalWeight, specificWeight, same, kindred) = (0.0, 0.0, 0, 0);
        foreach (var aligned in pair.Aligned)
        {
            var (premise, hypothesis) = (pair.Premise.Words[aligned.A], pair.Hypothesis.Words[aligned.B]);
            var negated = premise.Negated && hypothesis.Negated;
            var weight = Math.Min(premise.Weight, hypothesis.Weight);
            if (Has(aligned, LexicalRelation.SameLemma | LexicalRelation.Synonym | LexicalRelation.Derivation))
                same++;
            else if (HasBoth(aligned, LexicalRelation.Hypernym | LexicalRelation.Hyponym) || HasBoth(aligned, LexicalRelation.PartOf | LexicalRelation.HasPart))
                kindred++;
            else if (Has(aligned, LexicalRelation.Hypernym))
                (general, generalNegated, generalWeight) = (general + 1, generalNegated + (negated ? 1 : 0), generalWeight + weight);
            else if (Has(aligned, LexicalRelation.Hyponym))
                (specific, specificNegated, specificWeight) = (specific + 1, specificNegated + (negated ? 1 : 0), specificWeight + weight);
            else if (Has(aligned, LexicalRelation.PartOf))
                whole++;
            else if (Has(aligned, LexicalRelation.HasPart))
                part++;
            else if (Has(aligned, LexicalRelation.CoHyponym))
                kindred++;
        }

        var write = new FeatureWriter(into);
        write.Add(general);
        write.Add(specific);
        write.Add(generalNegated);
        write.Add(specificNegated);
        write.Add(whole);
        write.Add(part);
        write.Add(generalWeight);
        write.Add(specificWeight);
        write.Add(same);
        write.Add(kindred);
    }

    // By different senses two words may each stand above the other, which leads neither way.
    private static bool HasBoth(in AlignedWords aligned, LexicalRelation relations) => (aligned.Relation & relations) == relations;

    private static bool Has(in AlignedWords aligned, LexicalRelation relation) => (aligned.Relation & relation) != 0;
}
