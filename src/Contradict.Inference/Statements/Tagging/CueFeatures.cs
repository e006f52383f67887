namespace Contradict.Inference.Statements.Tagging;

/// <summary>What speaks for a token's being part of a cue.</summary>
internal static class CueFeatures
{
    // Of a verb or noun of common meaning; most have fewer.
    private const int Width = 64;

    /// <summary>The features of all tokens.</summary>
    /// <param name="codes">The sentence's words.</param>
    /// <param name="context">What the rules found in it.</param>
    public static FeatureRows Of(TokenCodes codes, CueContext context)
    {
        var rows = new FeatureRows(codes.Sentence.Count, Width);
        for (var index = 0; index < codes.Sentence.Count; index++)
        {
            AddWords(rows, codes, index);
            AddChain(rows, codes, index);
            AddNeighbors(rows, codes, index);
            AddContext(rows, codes, index, context);
            AddMeaning(rows, codes, index);
            rows.Close();
        }

        return rows;
    }

    private static void AddWords(FeatureRows rows, TokenCodes codes, int index)
    {
        var (lower, lemma, kind) = (codes.Lower(index), codes.Lemma(index), codes.Kind(index));
        rows.Add(1);
        rows.Add(lower);
        rows.Add(lemma);
        rows.Add(kind);
        rows.Add(lemma, kind);
        rows.Add(lower, codes.Lower(index + 1));
        rows.Add(lower, codes.Lower(index - 1));
        rows.Add(lemma, codes.Lower(index + 1), kind);
        rows.Add(lemma, codes.Kind(index - 1), kind);
        rows.Add(lemma, codes.Kind(index + 1), kind);
        rows.Add(codes.Lower(index - 1), kind);
        rows.Add(codes.Lower(index + 1), kind);
        rows.Add(codes.Lower(index - 2), kind);
        rows.Add(codes.Lower(index + 2), kind);
        rows.Add(codes.Lemma(index - 1), codes.Lemma(index + 1));
        rows.Add(codes.Kind(index - 1), kind, codes.Kind(index + 1));
        rows.Add(codes.Kind(index - 2), codes.Kind(index - 1), kind);
        rows.Add(kind, codes.Kind(index + 1), codes.Kind(index + 2));
        rows.Add(codes.Lemma(index - 2), codes.Lemma(index - 1));
        rows.Add(codes.Lemma(index + 1), codes.Lemma(index + 2));
        rows.Add(lemma, codes.Lemma(index + 1), codes.Lemma(index + 2));
        rows.Add(lemma, codes.Lemma(index - 1), codes.Lemma(index - 2));
    }

    private static void AddChain(FeatureRows rows, TokenCodes codes, int index)
    {
        var sentence = codes.Sentence;
        var lower = sentence[index].Lower;
        var ending = lower.Length < 4 ? 0u : lower.EndsWith("ing", StringComparison.Ordinal) ? 1u : lower.EndsWith("ed", StringComparison.Ordinal) ? 2u : lower.EndsWith('s') ? 3u : 4u;
        rows.Add(ending, codes.Kind(index), codes.Kind(index - 1));
        if (!sentence.Is(index, Language.PartOfSpeech.Verb))
        {
            rows.Skip();
            rows.Skip();
            rows.Skip();
            rows.Skip();
            return;
        }

        var chain = new VerbChain(sentence, index);
        var flags = (chain.HasBe ? 1u : 0) | (chain.IsModal ? 2u : 0) | (chain.IsNegated ? 4u : 0) | (chain.IsInfinitive ? 8u : 0) | (ending << 4);
        rows.Add(flags);
        rows.Add(flags, codes.Lemma(index));
        var subject = Math.Max(-1, chain.Start - 1);
        rows.Add(codes.Lemma(subject), flags);
        rows.Add(codes.Kind(subject), codes.Lemma(index));
    }

    private static void AddNeighbors(FeatureRows rows, TokenCodes codes, int index)
    {
        var sentence = codes.Sentence;
        var next = index + 1;
        while (next < sentence.Count && next < index + 4 && sentence[next].PartOfSpeech is Language.PartOfSpeech.Adverb or Language.PartOfSpeech.ProperNoun or Language.PartOfSpeech.Pronoun)
        {
            next++;
        }

        rows.Add(codes.Lower(Math.Min(next, sentence.Count)), codes.Lemma(index));
        rows.Add(sentence.IsQuoteMark(index + 1) || sentence.IsQuoteMark(index + 2) ? 1u : 0, sentence.IsQuoteMark(index - 1) || sentence.IsQuoteMark(index - 2) ? 1u : 0, codes.Kind(index));
        rows.Add(sentence.IsQuoteMark(next) || sentence.IsQuoteMark(next + 1) ? 1u : 0, codes.Lemma(index));
    }

    private static void AddMeaning(FeatureRows rows, TokenCodes codes, int index)
    {
        var kind = codes.Kind(index);
        rows.Add(codes.Ending(index), kind);
        rows.Add(codes.Ending(index), codes.Lower(index + 1));
        if (codes.Sentence[index] is { Entry: { } entry, PartOfSpeech: Language.PartOfSpeech.Verb or Language.PartOfSpeech.Noun or Language.PartOfSpeech.Adjective })
        {
            rows.AddAll(entry.Neighborhood.Heads, kind);
            rows.AddAll(entry.Neighborhood.Parents, kind);
            rows.AddAll(entry.Neighborhood.Ancestors, kind);
        }
    }

    private static void AddContext(FeatureRows rows, TokenCodes codes, int index, CueContext context)
    {
        var sentence = codes.Sentence;
        var quoted = sentence.IsQuoted(index) ? 1u : sentence.IsQuoteMark(index) ? 2u : 0;
        rows.Add(quoted);
        rows.Add(quoted, codes.Kind(index), context.HasQuote ? 1u : 0);
        rows.Add(context.Place(index));
        rows.Add(context.Place(index), codes.Lemma(index));
        rows.Add(context.Place(index), context.Place(index - 1), context.Place(index + 1));
        rows.Add(context.Place(index), codes.Kind(index), codes.Kind(index + 1));
        rows.Add(context.Stance(index), codes.Kind(index));
        rows.Add(context.Stance(index), context.Count);
        rows.Add(context.Stance(index), context.Place(index), codes.Kind(index - 1));
        rows.Add(context.IsTitle ? 1u : 0, codes.Kind(index), codes.Lower(index));
        rows.Add(index == 0 ? 1u : 0, codes.Kind(index), context.Count);
    }
}
