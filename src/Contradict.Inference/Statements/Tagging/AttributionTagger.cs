using System.IO.Compression;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>
/// Finds what rules miss — intents, beliefs, polls, nouns of speech — with two taggers: one marks cues, the other, for each
/// cue, its source and content (the two steps of BBC Citron: Newell et al., 2018). Trees then decide by all of it which cues
/// stand. Immutable and thread-safe.
/// </summary>
/// <param name="cues">Marks cues.</param>
/// <param name="spans">Marks a cue's source and content.</param>
/// <param name="words">How often words are cues.</param>
/// <param name="trees">Decide which cues stand.</param>
internal sealed class AttributionTagger(LinearTagger cues, LinearTagger spans, CueWords words, CandidateTrees trees)
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

    // Parts sure cues from doubtful ones and tells how wide the rules' cues are; the trees decide which stand.
    private const int CueBias = 900;

    // What the trees still choose from, chosen wide; not tuned.
    private const int DoubtfulBias = 4500;

    private const string Resource = "attribution.bin";
    private const int LongestSentence = 400;

    /// <summary>Loads the weights that ship inside the assembly.</summary>
    public static AttributionTagger LoadEmbedded()
    {
        using var stream = WordList.Open(Resource);
        return Read(stream);
    }

    /// <summary>Reads both taggers, the words and the trees.</summary>
    public static AttributionTagger Read(Stream compressed)
    {
        using var plain = new BrotliStream(compressed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        var reader = new CompactReader(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return new AttributionTagger(TaggerWeights.Read(ref reader).Tagger(), TaggerWeights.Read(ref reader).Tagger(), CueWords.Read(ref reader), CandidateTrees.Read(ref reader));
    }

    /// <summary>The cues of a sentence, and the attributions that the rules may have missed.</summary>
    public FoundCues Find(TokenCodes codes, ReadSentence read)
    {
        if (codes.Sentence.Count > LongestSentence)
        {
            return FoundCues.None;
        }

        var context = new CueContext(read);
        var scores = cues.Score(CueFeatures.Of(codes, context));
        var sure = Runs(cues.Tag(scores, CueBias), read);
        var doubtful = Runs(cues.Tag(scores, DoubtfulBias), read).Where(cue => !sure.Exists(other => Touch(cue, other)));
        var margins = cues.Margins(scores);
        var candidates = new List<CueCandidate>();
        foreach (var (cue, isDoubtful) in sure.Select(cue => (cue, false)).Concat(doubtful.Select(cue => (cue, true))))
        {
            if (!read.Attributions.Exists(attribution => Touch(attribution.Cue, cue)) && Attribute(codes, cue) is { Contents.IsEmpty: false } missed)
            {
                var own = margins.AsSpan(cue.Start, cue.Length).ToArray();
                candidates.Add(new CueCandidate(missed, own.Max(), own.Min(), isDoubtful));
            }
        }

        return new FoundCues(sure, candidates, CandidateFeatures.Of(codes, read, context, words, candidates));
    }

    /// <summary>The candidates that are attributions, in the order of their cues.</summary>
    public IEnumerable<TaggedAttribution> Choose(FoundCues found) => found.Candidates
        .Where((candidate, index) => trees.Accept(candidate, found.Features[index]))
        .Select(candidate => candidate.Attribution)
        .OrderBy(attribution => attribution.Cue.Start);

    /// <summary>Who says what by the cue.</summary>
    /// <param name="codes">The sentence's words.</param>
    /// <param name="cue">The cue.</param>
    public TaggedAttribution Attribute(TokenCodes codes, TokenRange cue)
    {
        var tags = spans.Tag(SpanFeatures.Of(codes, cue));
        var source = TokenRuns.Of(tags, Source, gap: 1).OrderByDescending(run => run.Length).FirstOrDefault();
        return new TaggedAttribution(cue, source, [.. TokenRuns.Of(tags, Content, gap: 0)]);
    }

    // Touching tokens make one cue; the rules' cues are among them, and none is in what they attribute.
    private static List<TokenRange> Runs(int[] tags, ReadSentence read)
    {
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

    private static bool Touch(TokenRange a, TokenRange b) => a.Start < b.End && b.Start < a.End;

    private static void Label(int[] tags, TokenRange range, int label)
    {
        for (var index = Math.Max(0, range.Start); index < Math.Min(tags.Length, range.End); index++)
        {
            tags[index] = label;
        }
    }
}
