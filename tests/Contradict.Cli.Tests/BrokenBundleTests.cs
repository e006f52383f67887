using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class BrokenBundleTests : IDisposable
{
    private readonly Workplace _place = new();

    public BrokenBundleTests(TinyBundle tiny)
    {
        var changed = Path.Combine(_place.Copy(tiny.Folder, "models/news/0.4.0"), "bearing.zip");
        var bytes = File.ReadAllBytes(changed);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(changed, bytes);
        _place.Copy(tiny.Folder, "models/news/0.1.0");
        _place.Write("article.txt", ExampleArticles.Harbour);
        _place.Write("pairs.csv", "statement_a,statement_b,label\nIt rained.,It snowed.,contradict\n");
    }

    public static TheoryData<string> Commands =>
    [
        "score article.txt --out out", "judge It+rained. It+snowed.", "judge --pairs pairs.csv --out out.csv", "evaluate pairs.csv --json out.json",
        "compare news@0.1.0 news@0.4.0 --on pairs.csv --json out.json", "models show", "models verify news",
    ];

    public void Dispose() => _place.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_changed_byte_stops_every_command_that_would_use_the_bundle(string command)
    {
        var before = _place.Files();
        (await _place.RunAsync([.. command.Split(' ').Select(word => word.Replace('+', ' '))])).AssertBadInput("bearing.zip");
        Assert.Equal(before, _place.Files());
    }

    [Fact]
    public async Task Verifying_all_names_the_broken_bundle_and_the_whole_one()
    {
        var run = await _place.RunAsync("models", "verify");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("bearing.zip: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.StartsWith("tiny@0.1.0 is whole: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listing_names_the_broken_bundle_and_lists_the_whole_one()
    {
        var run = await _place.RunAsync("models", "list");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("bearing.zip: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("0.1.0", run.Out, StringComparison.Ordinal);
    }
}
