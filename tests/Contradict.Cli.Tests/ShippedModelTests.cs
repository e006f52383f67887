using System.Text.Json;
using Xunit;

namespace Contradict.Cli.Tests;

/// <summary>The shipped model on the sets that a newcomer sees first.</summary>
public sealed class ShippedModelTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task The_seeds_show_progress_against_no_progress_among_the_first_five()
    {
        var first = await StrongestAsync(Root("seeds"));
        Assert.Contains(first, pair => Says(pair, "no concrete progress", "progress") && !Says(pair, "no concrete progress", "no concrete progress"));
    }

    [Fact]
    public async Task The_document_it_all_started_from_shows_its_two_contradictions_among_the_first_five()
    {
        var folder = Path.Combine(Root(""), "..", "shared", "seeds");
        Assert.SkipUnless(Directory.Exists(folder), "the document is not at hand (../shared/seeds)");
        var first = await StrongestAsync(folder);
        Assert.Contains(first, pair => Between(pair, "Egyptian media", "unnamed Israeli official"));
        Assert.Contains(first, pair => Between(pair, "Egyptian media", "senior Hamas official"));
        Assert.DoesNotContain(first, pair => Says(pair, "1,170", "33,207") || Says(pair, "1,170", "129") || Says(pair, "33,207", "129"));
    }

    /// <summary>The five strongest pairs that are called contradictions.</summary>
    private async Task<IReadOnlyList<JsonElement>> StrongestAsync(string folder)
    {
        var run = await _place.RunAsync("score", folder, "--models", Root("models"), "--out", "out");
        Assert.Equal(ExitCode.Done, run.Code);
        return
        [
            .. JsonShape.Lines(_place.Read("out/pairs.jsonl"))
                .Where(pair => pair.GetProperty("relation").GetString() == "contradict" && !pair.GetProperty("update").GetBoolean())
                .OrderByDescending(pair => pair.GetProperty("probability").GetProperty("contradict").GetDouble())
                .Take(5),
        ];
    }

    private static bool Between(JsonElement pair, string one, string other) =>
        (Speaker(pair, "a") == one && Speaker(pair, "b") == other) || (Speaker(pair, "a") == other && Speaker(pair, "b") == one);

    private static bool Says(JsonElement pair, string one, string other)
    {
        var (a, b) = (Text(pair, "a"), Text(pair, "b"));
        return (a.Contains(one, StringComparison.OrdinalIgnoreCase) && b.Contains(other, StringComparison.OrdinalIgnoreCase))
            || (b.Contains(one, StringComparison.OrdinalIgnoreCase) && a.Contains(other, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Speaker(JsonElement pair, string side) => pair.GetProperty(side).GetProperty("speaker").GetString();

    private static string Text(JsonElement pair, string side) => pair.GetProperty(side).GetProperty("text").GetString()!;

    private static string Root(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Contradict.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Contradict.sln is nowhere above the tests");
        return Path.Combine(folder, name);
    }
}
