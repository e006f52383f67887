using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>What speaks for a token's being part of the source or the content of a given cue.</summary>
internal static class SpanFeatures
{
    private const int Width = 31;

    /// <summary>The features of all tokens.</summary>
    /// <param name="codes">The sentence's words.</param>
    /// <param name="cue">The cue.</param>
    public static FeatureRows Of(TokenCodes codes, TokenRange cue)
    {
        var sentence = codes.Sentence;
        var head = HeadOf(sentence, cue);
        var chain = new VerbChain(sentence, head);
        var flags = (chain.HasBe ? 1u : 0) | (chain.IsModal ? 2u : 0) | (chain.IsInfinitive ? 4u : 0) | (sentence.IsGerund(head) ? 8u : 0);
        var subject = NounPhrases.Before(sentence, Math.Min(chain.Start, cue.Start), 0, out var insertion);
        var follower = NounPhrases.After(sentence, cue.End);
        var rows = new FeatureRows(sentence.Count, Width);
        for (var index = 0; index < sentence.Count; index++)
        {
            var place = In(subject, index) ? 1u : In(insertion, index) ? 2u : In(follower, index) ? 3u : In(cue, index) ? 4u : 0;
            var path = SpanPath.Between(sentence, index, cue);
            AddWords(rows, codes, index, path);
            AddCue(rows, codes, index, path, (codes.Lemma(head), codes.Kind(head), flags));
            AddPlace(rows, codes, index, path, (place, flags, codes.Lemma(head)));
            rows.Close();
        }

        return rows;
    }

    /// <summary>The token of the cue that says most: its last verb, else its last noun or adjective, else its first token.</summary>
    public static int HeadOf(Sentence sentence, TokenRange cue)
    {
        var noun = -1;
        for (var index = cue.End - 1; index >= cue.Start; index--)
        {
            if (sentence.Is(index, PartOfSpeech.Verb))
            {
                return index;
            }

            noun = noun < 0 && sentence[index].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective ? index : noun;
        }

        return noun < 0 ? cue.Start : noun;
    }

    private static void AddWords(FeatureRows rows, TokenCodes codes, int index, SpanPath path)
    {
        var kind = codes.Kind(index);
        rows.Add(1);
        rows.Add(path.Side, kind);
        rows.Add(path.Side, codes.Lower(index));
        rows.Add(path.Side, codes.Lower(index - 1));
        rows.Add(path.Side, codes.Lower(index + 1));
        rows.Add(path.Side, codes.Kind(index - 1), kind);
        rows.Add(path.Side, kind, codes.Kind(index + 1));
        rows.Add(path.Distance, path.Side);
        rows.Add(path.Distance, path.Side, kind);
        rows.Add(path.Distance, path.Side, codes.Lower(index));
    }

    private static void AddCue(FeatureRows rows, TokenCodes codes, int index, SpanPath path, (uint Lemma, uint Kind, uint Flags) cue)
    {
        var kind = codes.Kind(index);
        rows.Add(path.Side, cue.Lemma);
        rows.Add(path.Side, cue.Lemma, kind);
        rows.Add(path.Side, cue.Kind, cue.Flags);
        rows.Add(path.Side, cue.Kind + (cue.Flags << 5), kind);
        rows.Add(path.Side + (path.Distance << 2), cue.Kind + (cue.Flags << 5), kind);
        rows.Add(path.Side + (path.Distance << 2), cue.Lemma);
        rows.Add(path.Signature, cue.Kind);
        rows.Add(path.Signature, cue.Lemma);
        rows.Add(path.Signature, cue.Flags, cue.Kind);
    }

    private static void AddPlace(FeatureRows rows, TokenCodes codes, int index, SpanPath path, (uint Place, uint Flags, uint Lemma) cue)
    {
        var sentence = codes.Sentence;
        var quoted = sentence.IsQuoted(index) ? 1u : sentence.IsQuoteMark(index) ? 2u : 0;
        rows.Add(cue.Place, cue.Flags);
        rows.Add(cue.Place, cue.Lemma);
        rows.Add(cue.Place, codes.Lower(index), path.Side);
        rows.Add(cue.Place, codes.Kind(index), path.Side);
        rows.Add(quoted, path.Side, path.Quotes);
        rows.Add(quoted, cue.Lemma, path.Side);
        rows.Add(quoted, path.Signature);
        rows.Add(path.Commas, path.Side, path.Quotes);
        rows.Add(path.Verbs, path.Side, path.Commas);
        rows.Add(path.Joint, path.Side);
        rows.Add(path.Joint, path.Commas, codes.Kind(index));
        rows.Add(index == 0 ? 1u : sentence.IsEnd(index) ? 2u : 0, path.Side, codes.Kind(index));
    }

    private static bool In(TokenRange range, int index) => index >= range.Start && index < range.End;
}
