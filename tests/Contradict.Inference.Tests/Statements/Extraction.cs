using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Tests.Statements;

/// <summary>Extracts statements from small texts of one outlet, with one extractor for all tests.</summary>
internal static class Extraction
{
    private static readonly StatementExtractor Extractor = new(new StatementAnalyzer(Lexicon.LoadEmbedded()));

    public static IReadOnlyList<Statement> Of(Article article) => Extractor.Extract(article);

    public static IReadOnlyList<AttributedSpans> AttributionsOf(string text) => Extractor.Attributions(new Article("a", "Isle Courier", null, null, null, text));

    public static IReadOnlyList<Statement> Of(string text) => Of(new Article("a", "Isle Courier", null, null, null, text));
}
