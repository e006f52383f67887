using System.IO.Compression;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>
/// Finds what rules miss — intents, beliefs, polls, nouns of speech — with two taggers: one marks cues, the other, for each
/// cue, its source and content (the two steps of BBC Citron: Newell et al., 2018). Immutable and thread-safe.
/// </summary>
internal sealed class AttributionTagger(LinearTagger cues, LinearTagger spans)
{
    /// <summary>The label of a cue's tokens.</summary>
    public const int Cue = 1;

    /// <summary>The label of a source's tokens.</summary>
    public const int Source = 1;

    /// <summary>The label of a content's tokens.</summary>
    public const int Content = 2;

    /// <summary>The number of labels of the first tagger.</summary>
    public const int CueLabels = 2;

    /// <summary>The number of labels of the second tagger.</summary>
    public const int SpanLabels = 3;

    // Makes up for cues that training sees as rarer than they are read: best F1 of cues on a fifth of PolNeAR's training part, held out.
    private const int CueBias = 900;

    private const string Resource = "attribution.bin";
    private const int LongestSentence = 400;

    /// <summary>Loads the weights that ship inside the assembly.</summary>
    public static AttributionTagger LoadEmbedded()
    {
        using var stream = WordList.Open(Resource);
        return Read(stream);
    }

    /// <summary>Reads weights as <see cref="TaggerWeights"/> writes them.</summary>
    public static AttributionTagger Read(Stream compressed)
    {
        using var plain = new BrotliStream(compressed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        var reader = new CompactReader(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return new AttributionTagger(TaggerWeights.Read(ref reader).Tagger(), TaggerWeights.Read(ref reader).Tagger());
    }

    /// <summary>The cues of a sentence, those of the rules among them; touching tokens make one cue.</summary>
    public List<TokenRange> FindCues(TokenCodes codes, ReadSentence read)
    {
        if (codes.Sentence.Count > LongestSentence)
        {
            return [];
        }

        var tags = cues.Tag(CueFeatures.Of(codes, new CueContext(read)), CueBias);
        foreach (var attribution in read.Attributions)
        {
            Label(tags, attribution.Content, 0);
            Label(tags, attribution.Rest, 0);
        }

        foreach (var attribution in read.Attributions)
        {
            Label(tags, attribution.Cue, Cue);
        }

        return TokenRuns.Of(tags, Cue, gap: 1);
    }

    /// <summary>Who says what by the cue.</summary>
    /// <param name="codes">The sentence's words.</param>
    /// <param name="cue">The cue.</param>
    public TaggedAttribution Attribute(TokenCodes codes, TokenRange cue)
    {
        var tags = spans.Tag(SpanFeatures.Of(codes, cue));
        var source = TokenRuns.Of(tags, Source, gap: 1).OrderByDescending(run => run.Length).FirstOrDefault();
        return new TaggedAttribution(cue, source, [.. TokenRuns.Of(tags, Content, gap: 0)]);
    }

    private static void Label(int[] tags, TokenRange range, int label)
    {
        for (var index = Math.Max(0, range.Start); index < Math.Min(tags.Length, range.End); index++)
        {
            tags[index] = label;
        }
    }
}
