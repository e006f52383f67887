using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements.Tagging;

namespace Contradict.Inference.Statements;

/// <summary>Takes an article apart into who says what. Pure and thread-safe.</summary>
public sealed class StatementExtractor
{
    private readonly TokenAnnotator _annotator;
    private readonly SpeakerNouns _nouns = new();
    private readonly GivenNames _given = new();
    private readonly AttributionFinder _finder;
    private readonly KnownParties _parties = new();
    private readonly Boilerplate _boilerplate = new();
    private readonly AttributionTagger _tagger;
    private readonly SpeakingNouns _speaking;
    private readonly SpeakerTest _test;

    /// <summary>Creates an extractor.</summary>
    /// <param name="analyzer">Splits text into sentences and tokens and finds reporting words.</param>
    public StatementExtractor(StatementAnalyzer analyzer)
        : this(analyzer, AttributionTagger.LoadEmbedded())
    {
    }

    /// <summary>Creates an extractor with other weights than those that ship.</summary>
    internal StatementExtractor(StatementAnalyzer analyzer, AttributionTagger tagger)
    {
        _tagger = tagger;
        ArgumentNullException.ThrowIfNull(analyzer);
        _annotator = new TokenAnnotator(analyzer.Lexicon);
        _speaking = new SpeakingNouns(_nouns, analyzer.Lexicon);
        _finder = new AttributionFinder(_nouns, _speaking);
        _test = new SpeakerTest(_speaking);
    }

    /// <summary>
    /// The statements of an article in the order of their text. Claims are parted from the words that attribute them;
    /// sentences that are attributed to nobody are the outlet's own. Questions, fragments, captions and the like are left out.
    /// </summary>
    /// <param name="article">The article; any text, well-formed or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public IReadOnlyList<Statement> Extract(Article article) => Read(article, keepsSpans: false).Build();

    /// <summary>
    /// The attributions of an article by their spans, in the order of their cues: those behind its statements, and those whose content
    /// is no claim. Attributions within what another attributes are left out.
    /// </summary>
    /// <param name="article">The article; any text, well-formed or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public IReadOnlyList<AttributedSpans> Attributions(Article article) => [.. Read(article, keepsSpans: true).Attributions.OrderBy(spans => spans.Cue.Start)];

    /// <summary>The sentences of an article with what the rules find in each; headers and the like are left out.</summary>
    internal IEnumerable<ReadSentence> Sentences(Article article)
    {
        var paragraphs = Paragraphs(article, out var names);
        var reader = Reader(article, names);
        return from paragraph in paragraphs
               from sentence in paragraph.Sentences
               let read = reader.Read(paragraph, sentence)
               where read is not null
               select read;
    }

    private StatementBuilder Read(Article article, bool keepsSpans)
    {
        ArgumentNullException.ThrowIfNull(article);
        var paragraphs = Paragraphs(article, out var names);
        var builder = new StatementBuilder(article, new SpeakerResolver(_nouns, _speaking, _parties, names, _given), Reader(article, names), _tagger, _test, keepsSpans);
        paragraphs.ForEach(builder.Add);
        return builder;
    }

    private SentenceReader Reader(Article article, PersonNames names) => new(article, _finder, _boilerplate, new Headline(_parties, names));

    private List<ArticleParagraph> Paragraphs(Article article, out PersonNames names)
    {
        var paragraphs = new List<ArticleParagraph>();
        names = new PersonNames(_nouns, _parties, _given);
        if (article.Title is { } title)
        {
            new ArticleParagraph(_annotator.Annotate(title), 0).Sentences.ForEach(names.Learn);
        }

        foreach (var span in Statements.Paragraphs.Split(article.Text, Math.Clamp(article.BodyStart, 0, article.Text.Length)))
        {
            // A caption's sentences go with its credit, a pitch with its first words. Text of single line breaks has no such paragraphs.
            if (span.Of(article.Text) is var text && !text.Contains('\n', StringComparison.Ordinal) && _boilerplate.IsParagraph(text))
            {
                continue;
            }

            var paragraph = new ArticleParagraph(_annotator.Annotate(span.Of(article.Text)), span.Start);
            paragraph.Sentences.ForEach(names.Learn);
            paragraphs.Add(paragraph);
        }

        return paragraphs;
    }
}
