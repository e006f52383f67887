using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Negation on one side only, and opposite words, on words that stand for each other; two turns cancel out.</summary>
internal sealed class NegationFeatures : IFeatureFamily
{
    public string Name => "negation";

    public ImmutableArray<string> Features { get; } =
    [
        "turned_share", "turned_most", "turned_count", "upright_share", "opposite_turned", "opposite_upright", "opposite_any",
        "verb_turned", "verb_upright", "one_side", "both_sides", "count_min", "count_max", "denial_one", "denial_both",
        "implicative_one", "lexical_one", "particle_one", "determiner_one", "loose_negated_min", "loose_negated_max",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var write = new FeatureWriter(into);
        AddAligned(pair, ref write);
        var (a, b) = (pair.A.Analysis.Negations, pair.B.Analysis.Negations);
        write.AddOneOrBoth(a.Length > 0, b.Length > 0);
        write.AddBoth(a.Length, b.Length);
        write.AddOneOrBoth(Has(a, NegationKind.Denial), Has(b, NegationKind.Denial));
        write.Add(Has(a, NegationKind.Implicative) != Has(b, NegationKind.Implicative));
        write.Add(Has(a, NegationKind.Lexical) != Has(b, NegationKind.Lexical));
        write.Add(Has(a, NegationKind.Particle) != Has(b, NegationKind.Particle));
        write.Add(Has(a, NegationKind.Determiner) != Has(b, NegationKind.Determiner));
        write.AddBoth(LooseNegated(pair.A, pair.Alignment.OfA), LooseNegated(pair.B, pair.Alignment.OfB));
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        foreach (var aligned in pair.Alignment.Pairs)
        {
            var (wordA, wordB) = (pair.A.Words[aligned.A], pair.B.Words[aligned.B]);
            var turned = wordA.Negated != wordB.Negated;
            if (aligned.AreOpposite)
            {
                var name = turned
                    ? $"\"{wordA.Token.Text}\" and the negated \"{wordB.Token.Text}\" come to the same"
                    : $"\"{wordA.Token.Text}\" is the opposite of \"{wordB.Token.Text}\"";
                yield return new Evidence(name, wordA.Token.Span, wordB.Token.Span, ["negation.opposite_upright", "negation.opposite_turned", "negation.opposite_any"]);
            }
            else if (turned && wordA.IsAspect)
            {
                var negated = wordA.Negated ? wordA : wordB;
                yield return new Evidence(
                    $"\"{negated.Token.Text}\" is negated on one side only",
                    SpanOf(pair.A, wordA),
                    SpanOf(pair.B, wordB),
                    ["negation.turned_share", "negation.turned_most", "negation.turned_count", "negation.verb_turned", "negation.one_side", "negation.particle_one", "negation.determiner_one"]);
            }
        }
    }

    private static void AddAligned(PairContext pair, ref FeatureWriter write)
    {
        var (total, turned, most, count, upright) = (0.0, 0.0, 0.0, 0, 0.0);
        var (oppositeTurned, oppositeUpright, verbTurned, verbUpright) = (0.0, 0.0, 0, 0);
        foreach (var aligned in pair.Alignment.Pairs)
        {
            var (wordA, wordB) = (pair.A.Words[aligned.A], pair.B.Words[aligned.B]);
            var weight = pair.WeightOf(aligned) * aligned.Similarity;
            total += weight;
            var differs = wordA.Negated != wordB.Negated;
            if (aligned.AreOpposite)
            {
                if (differs)
                    oppositeTurned += weight;
                else
                    oppositeUpright += weight;
                continue;
            }

            if (!differs)
                upright += weight;
            else if (wordA.IsAspect || wordB.IsAspect)
                (turned, most, count) = (turned + weight, Math.Max(most, weight), count + 1);
            if (wordA.PartOfSpeech == PartOfSpeech.Verb && wordB.PartOfSpeech == PartOfSpeech.Verb)
                (verbTurned, verbUpright) = differs ? (verbTurned + 1, verbUpright) : (verbTurned, verbUpright + 1);
        }

        write.Add(total > 0 ? turned / total : 0);
        write.Add(most);
        write.Add(count);
        write.Add(total > 0 ? upright / total : 0);
        write.Add(oppositeTurned);
        write.Add(oppositeUpright);
        write.Add(StrongestOpposition(pair));
        write.Add(verbTurned);
        write.Add(verbUpright);
    }

    /// <summary>The weight of the most telling opposite pair among all words, aligned or not.</summary>
    private static double StrongestOpposition(PairContext pair)
    {
        var strongest = 0.0;
        for (var i = 0; i < pair.A.Words.Length; i++)
        {
            var wordA = pair.A.Words[i];
            for (var j = 0; j < pair.B.Words.Length && wordA.IsAspect; j++)
            {
                if ((pair.Compare(i, j).Relation & LexicalRelation.Antonym) == 0)
                    continue;
                var wordB = pair.B.Words[j];
                if (wordA.Negated == wordB.Negated && wordB.IsAspect)
                    strongest = Math.Max(strongest, Math.Min(wordA.Weight, wordB.Weight));
            }
        }

        return strongest;
    }

    private static bool Has(ImmutableArray<Negation> negations, NegationKind kind)
    {
        foreach (var negation in negations)
        {
            if (negation.Kind == kind)
                return true;
        }

        return false;
    }

    private static double LooseNegated(PreparedStatement statement, int[] partners)
    {
        var weight = 0.0;
        for (var i = 0; i < statement.Words.Length; i++)
        {
            if (partners[i] < 0 && statement.Words[i].Negated)
                weight += statement.Words[i].Weight;
        }

        return weight;
    }

    /// <summary>The word with the negation that turns it, if one does.</summary>
    private static TextSpan SpanOf(PreparedStatement statement, ContentWord word)
    {
        if (!word.Negated)
            return word.Token.Span;
        foreach (var negation in statement.Analysis.Negations)
        {
            if (word.TokenIndex < negation.ScopeStart || word.TokenIndex >= negation.ScopeEnd)
                continue;
            var cue = statement.Analysis.Tokens[negation.CueToken].Span;
            var end = statement.Analysis.Tokens[Math.Max(negation.CueEnd - 1, negation.CueToken)].Span.End;
            return new TextSpan(Math.Min(cue.Start, word.Token.Span.Start), Math.Max(end, word.Token.Span.End));
        }

        return word.Token.Span;
    }
}
