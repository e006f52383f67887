using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>What one side says beyond the other: words without a partner, names, dates, negations, doubts; and whether one stands in the other word for word.</summary>
internal sealed class SurplusDirection : IDirectionalFamily
{
    private static readonly string[] OfSide =
    [
        "words", "nouns", "verbs", "modifiers", "names", "times", "negations", "loose_negated", "open", "certain", "reports", "tokens", "common_share",
    ];

    public string Name => "surplus";

    public ImmutableArray<string> Features { get; } =
    [
        .. OfSide.Select(feature => $"hypothesis_{feature}"), .. OfSide.Select(feature => $"premise_{feature}"),
        "hypothesis_within", "premise_within", "hypothesis_begins", "premise_begins",
    ];

    public void Compute(DirectedPair pair, Span<float> into)
    {
        var write = new FeatureWriter(into);
        AddSide(pair.Hypothesis, pair.OfHypothesis, pair.Premise, pair.Pair.CommonTokens, ref write);
        AddSide(pair.Premise, pair.OfPremise, pair.Hypothesis, pair.Pair.CommonTokens, ref write);
        var (premise, hypothesis) = (pair.Premise.Spoken, pair.Hypothesis.Spoken);
        write.Add(premise.Contains(hypothesis, StringComparison.Ordinal));
        write.Add(hypothesis.Contains(premise, StringComparison.Ordinal));
        write.Add(premise.StartsWith(hypothesis, StringComparison.Ordinal));
        write.Add(hypothesis.StartsWith(premise, StringComparison.Ordinal));
    }

    private static void AddSide(PreparedStatement own, int[] partners, PreparedStatement other, int common, ref FeatureWriter write)
    {
        var (words, nouns, verbs, modifiers, negated) = (0, 0, 0, 0, 0.0);
        for (var i = 0; i < own.Words.Length; i++)
        {
            if (partners[i] >= 0)
                continue;
            words++;
            negated += own.Words[i].Negated ? own.Words[i].Weight : 0;
            switch (own.Words[i].PartOfSpeech)
            {
                case PartOfSpeech.Noun:
                    nouns++;
                    break;
                case PartOfSpeech.Verb:
                    verbs++;
                    break;
                case PartOfSpeech.Adjective or PartOfSpeech.Adverb:
                    modifiers++;
                    break;
                default:
                    break;
            }
        }

        var analysis = own.Analysis;
        write.Add(words);
        write.Add(nouns);
        write.Add(verbs);
        write.Add(modifiers);
        write.Add(own.Roles.Names.Count - own.Roles.Names.CountShared(other.Roles.Names));
        write.Add(Math.Max(0, analysis.Times.Length - other.Analysis.Times.Length));
        write.Add(analysis.Negations.Length);
        write.Add(negated);
        write.Add(analysis.Modality.Count(cue => ModalityFeatures.IsOpen(cue.Kind)));
        write.Add(analysis.Modality.Count(cue => cue.Kind == ModalityKind.Certain));
        write.Add(analysis.Reporting.Length);
        write.Add(analysis.Tokens.Length);
        write.Add(analysis.Tokens.IsEmpty ? 0 : (double)common / analysis.Tokens.Length);
    }
}
