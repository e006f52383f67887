using Contradict.Inference.Articles;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Merging;

namespace Contradict.Inference;

/// <summary>A set of articles on its way to being scored: read, its speakers merged, its copies known, its pairs about to be found.</summary>
/// <param name="Reading">The articles' statements as they were read.</param>
/// <param name="Statements">The statements, with the speakers' merged names.</param>
/// <param name="Merges">How many names were taken for another name of the same speaker.</param>
/// <param name="Copies">How many articles are copies of others.</param>
/// <param name="Copied">Where statements of copied articles came from.</param>
/// <param name="Kinship">Which articles are about one event.</param>
/// <param name="Pairing">The search for candidate pairs.</param>
/// <param name="Texts">The articles' texts by their ids.</param>
internal sealed record ScoringPass(
    ArticleSetReading Reading,
    IReadOnlyList<Statement> Statements,
    int Merges,
    int Copies,
    CopiedStatements Copied,
    ArticleKinship Kinship,
    PairingRun Pairing,
    Dictionary<string, string> Texts)
{
    /// <summary>Reads the articles and prepares the search for pairs.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="reading">Reads them, with or without a store.</param>
    /// <param name="pairing">How candidates are chosen.</param>
    /// <param name="options">Cores and cancellation.</param>
    public static ScoringPass Begin(IReadOnlyList<Article> articles, ArticleSetReading reading, CandidatePairing pairing, ParallelOptions options)
    {
        reading.Read(articles, options);
        var (statements, merges) = SpeakerMerging.Merge(articles, reading.Statements, options.CancellationToken);
        var copies = Syndication.Find(articles, options.CancellationToken);
        var copied = CopiedStatements.Of(articles, statements, copies);
        var kinship = new ArticleKinship(articles);
        return new ScoringPass(
            reading,
            statements,
            merges.Length,
            copies.DistinctBy(copy => copy.Copy).Count(),
            copied,
            kinship,
            pairing.StartWithTerms(statements, reading.Terms, copied, kinship.AreOfOneEvent),
            articles.ToDictionary(article => article.Id, article => article.Text));
    }
}
