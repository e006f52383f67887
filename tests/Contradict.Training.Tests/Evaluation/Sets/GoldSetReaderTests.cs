using Contradict.Inference;
using Contradict.Tests.Shared;
using Contradict.Training.Evaluation.Sets;
using Xunit;

namespace Contradict.Training.Tests.Evaluation.Sets;

public sealed class GoldSetReaderTests
{
    private static readonly string MeasuringSets = Path.Combine(ShippedPairs.Folder, "..", "tests", "Sets");

    [Fact]
    public async Task The_words_of_gold_are_found_in_the_articles()
    {
        var set = await TinySet.ReadAsync();
        Assert.Equal(("dyke", 2, 4), (set.Name, set.Articles.Length, set.Gold.Length));
        Assert.Equal("No sheep drowned", set.Gold[1].B.Span.Of(TinySet.South));
    }

    [Theory]
    [InlineData("{\"id\": \"g1\"}", "relation is missing")]
    [InlineData("nonsense", "broken JSON")]
    public async Task A_line_that_is_no_pair_is_named(string line, string reason) => await AssertNamedAsync(line, reason);

    [Fact]
    public async Task An_unknown_relation_is_named() =>
        await AssertNamedAsync(TinySet.Line("g1", "opposes", "dyke", "The dyke broke", "The dyke held"), "unknown relation \"opposes\"");

    [Fact]
    public async Task Words_that_the_article_lacks_are_named() =>
        await AssertNamedAsync(TinySet.Line("g1", "contradict", "dyke", "The dam broke", "The dyke held"), "the article north does not contain the words of side a");

    [Fact]
    public async Task An_article_that_is_not_there_is_named() =>
        await AssertNamedAsync(TinySet.Line("g1", "contradict", "dyke", "The dyke broke", "The dyke held").Replace("south", "east", StringComparison.Ordinal), "there is no article east");

    [Fact]
    public async Task A_folder_without_a_set_is_named()
    {
        using var folder = new ScratchFolder();
        Assert.Contains("has no set", (await Assert.ThrowsAsync<InputException>(() => GoldSetReader.ReadAsync(folder.Path, TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sets_that_train_hold_no_article_that_measures()
    {
        var trained = await GoldSetReader.ReadAsync(Path.Combine(ShippedPairs.Folder, "sets"), TestContext.Current.CancellationToken);
        var measured = await GoldSetReader.ReadAsync(MeasuringSets, TestContext.Current.CancellationToken);
        Assert.NotEmpty(measured);
        Assert.All(trained, set => Assert.Contains(set.Gold, pair => pair.Relation == GoldRelation.Contradict));
        Assert.Empty(SentencesOf(trained).Intersect(SentencesOf(measured), StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_set_with_gold_is_the_one_that_ships()
    {
        var shipped = Path.Combine(ShippedPairs.Folder, "..", "seeds");
        var measured = Path.Combine(MeasuringSets, "seeds", "articles");
        var files = Directory.GetFiles(shipped).Select(Path.GetFileName).Where(name => name != "README.md").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files, Directory.GetFiles(measured).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, name => Assert.Equal(File.ReadAllBytes(Path.Combine(shipped, name!)), File.ReadAllBytes(Path.Combine(measured, name!))));
    }

    private static IEnumerable<string> SentencesOf(IEnumerable<GoldSet> sets) => sets
        .SelectMany(set => set.Articles)
        .SelectMany(article => article.Text[article.BodyStart..].Split(". ", StringSplitOptions.TrimEntries))
        .Where(sentence => sentence.Length > 40);

    private static async Task AssertNamedAsync(string line, string reason)
    {
        using var folder = new ScratchFolder();
        var sets = TinySet.WriteTo(folder, TinySet.Line("g0", "agree", "dyke", "The dyke broke", "The dyke held"), line);
        var fault = await Assert.ThrowsAsync<InputException>(() => GoldSetReader.ReadAsync(sets, TestContext.Current.CancellationToken));
        Assert.Equal((Path.Combine(sets, "dyke", "gold.jsonl"), 2), (fault.File, fault.Line));
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }
}
