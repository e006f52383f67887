using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

/// <summary>One run of the shipped model on the shipped suite against its floor, for all tests of a class.</summary>
public sealed class ShippedSuite : IAsyncLifetime
{
    private static readonly string Root = Path.GetDirectoryName(ShippedPairs.Folder)!;
    private static readonly string Folder = Path.Combine(Root, "tests", "capabilities");
    private static readonly string FloorFile = Path.Combine(Folder, "floor.json");
    private readonly Workplace _place = new();

    /// <summary>The file of floors.</summary>
    public JsonElement Floor { get; } = JsonDocument.Parse(File.ReadAllText(FloorFile)).RootElement;

    /// <summary>What <c>--json</c> wrote.</summary>
    public JsonElement Json { get; private set; }

    /// <summary>What a script sees.</summary>
    internal CliRun Run { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Run = await _place.RunAsync(
            "evaluate", "--suite", Folder, "--models", Path.Combine(Root, "models"), "--floor", FloorFile, "--json", "suite.json");
        Json = JsonDocument.Parse(_place.Read("suite.json")).RootElement;
    }

    public ValueTask DisposeAsync()
    {
        _place.Dispose();
        return ValueTask.CompletedTask;
    }
}
