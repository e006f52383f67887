using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class ModelsTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Listing_shows_name_version_day_and_rows()
    {
        var run = await _place.RunAsync("models", "list", "--models", tiny.Models);
        run.AssertDone();
        Assert.Matches($"(?m)^ *tiny +.*0\\.1\\.0 +.*2026-01-01 +.*{TinyTraining.Pairs.Count} ", run.Out);
    }

    [Fact]
    public async Task Listing_an_empty_folder_lists_nothing() => (await _place.RunAsync("models", "list", "--models", _place.Path)).AssertDone();

    [Theory]
    [InlineData("tiny")]
    [InlineData("tiny@0.1.0")]
    public async Task Showing_prints_the_card(string model)
    {
        var run = await _place.RunAsync("models", "show", model, "--models", tiny.Models);
        run.AssertDone();
        Assert.Equal(File.ReadAllText(Path.Combine(tiny.Folder, "card.md")), run.Out);
    }

    [Fact]
    public async Task Verifying_a_whole_bundle_says_so()
    {
        var run = await _place.RunAsync("models", "verify", "tiny", "--models", tiny.Models);
        run.AssertDone();
        Assert.StartsWith("tiny@0.1.0 is whole: ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("verify")]
    public async Task A_model_that_is_not_there_is_named(string command) =>
        (await _place.RunAsync("models", command, "nobody", "--models", tiny.Models)).AssertBadInput("nobody");
}
