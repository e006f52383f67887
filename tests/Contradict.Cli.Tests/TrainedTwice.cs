using Contradict.Tests.Shared;
using Contradict.Training.Data;

namespace Contradict.Cli.Tests;

/// <summary>One command line run twice, into two folders, once for all tests of training.</summary>
public sealed class TrainedTwice : IAsyncDisposable
{
    private readonly Lazy<Task<(CliRun, CliRun)>> _runs;

    public TrainedTwice()
    {
        LabeledPairWriter.WriteFile(Place.File("pairs.csv"), [.. ShippedPairs.ContrastGroups("number", 30), .. ShippedPairs.ContrastGroups("location", 20)]);
        LabeledPairWriter.WriteFile(Place.File("test.csv"), ShippedPairs.Octets(4));
        _runs = new(async () => (await RunAsync("one"), await RunAsync("two")));
    }

    internal Workplace Place { get; } = new();

    internal Task<(CliRun One, CliRun Two)> Runs => _runs.Value;

    public ValueTask DisposeAsync()
    {
        Place.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<CliRun> RunAsync(string models) => Place.RunAsync(
        "train", "pairs.csv", "--name", "small", "--version", "0.1.0", "--created", "2026-01-01", "--weight", "pairs.csv=2", "--test", "test.csv", "--models", models);
}
