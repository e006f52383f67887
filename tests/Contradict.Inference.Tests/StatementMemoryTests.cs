using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests;

/// <summary>Measures memory, and so runs beside no other test.</summary>
[CollectionDefinition(nameof(StatementMemoryTests), DisableParallelization = true)]
[Collection(nameof(StatementMemoryTests))]
public sealed class StatementMemoryTests
{
    [Fact]
    public async Task Texts_are_not_kept_in_memory()
    {
        const int count = 512, length = 1 << 17;
        const long all = (long)count * length * sizeof(char);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var read = await ArticleStatements.ReadAsync(Long(count, length), new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded())), TestContext.Current.CancellationToken);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, all / 3);
        Assert.Equal(count, read.Statements().Count());
    }

    private static async IAsyncEnumerable<Article> Long(int count, int length)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return new Article($"a{i}", "Outlet", null, null, null, "Rosa Lee said the port was open." + new string(' ', length));
        }
    }
}
