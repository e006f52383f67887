using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Merging;
using Xunit;

namespace Contradict.Inference.Tests;

public sealed class ArticleStatementsTests
{
    private static readonly StatementExtractor Extractor = new(new StatementAnalyzer(Lexicon.LoadEmbedded()));

    private static readonly Article[] Articles =
    [
        .. Enumerable.Range(0, 150).Select(i => new Article($"a{i}", $"Outlet {i % 3}", null, null, i % 2 == 0 ? null : new DateTimeOffset(2026, 3, 1, 9, i % 60, 0, TimeSpan.FromHours(2)), i % 5 == 0
            ? "Kenyan Prime Minister Daniel Okoro visited the coast. Daniel Okoro said the railway was closed."
            : $"Mr. Okoro said {i} crews were at sea \ud800. “The Isle Harbour Authority (IHA) is late,” a docker said.")),
        new Article("empty", "Outlet 0", null, null, null, "Photo: Rosa Lee"),
    ];

    [Fact]
    public async Task They_are_those_of_the_whole_set_at_once()
    {
        using var read = await ArticleStatements.ReadAsync(Articles.ToAsyncEnumerable(), Extractor, TestContext.Current.CancellationToken);
        var expected = SpeakerMerging.Merge(Articles, [.. Articles.SelectMany(Extractor.Extract)], TestContext.Current.CancellationToken);

        Assert.NotEmpty(read.Merges);
        Assert.Equal(expected.Merges, read.Merges);
        Assert.Equal(expected.Statements.Select(Described), read.Statements().Select(Described));
        Assert.Equal(expected.Statements.Select(Described), read.Statements().Select(Described));
    }

    [Fact]
    public async Task What_ends_the_reading_ends_it_for_the_caller_too() =>
        await Assert.ThrowsAsync<InputException>(async () => await ArticleStatements.ReadAsync(Failing(), Extractor, TestContext.Current.CancellationToken));

    private static async IAsyncEnumerable<Article> Failing()
    {
        await Task.Yield();
        yield return Articles[0];
        throw new InputException("news", null, "there is no more");
    }

    // Two lists are equal only where they are one, so chains are compared by their words.
    private static string Described(Statement statement) =>
        $"{statement with { Speaker = statement.Speaker with { Chain = [] } }} {string.Join(" ← ", statement.Speaker.Chain)}";
}
