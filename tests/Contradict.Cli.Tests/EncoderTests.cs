using System.Security.Cryptography;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class EncoderTests : IDisposable
{
    private static readonly string AnyHash = new('0', 64);
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_bundle_trained_with_an_encoder_measures_verifies_and_judges_as_one_and_as_many()
    {
        TinyEncoder.Write(_place.File("encoder"));
        var pairs = ShippedPairs.ContrastGroups("number", 45).ToList();
        var last = pairs.Select(pair => pair.Group).Distinct().TakeLast(5).ToHashSet();
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), pairs.Where(pair => !last.Contains(pair.Group)));
        LabeledPairWriter.WriteFile(_place.File("test.csv"), pairs.Where(pair => last.Contains(pair.Group)));
        var trained = await _place.RunAsync("train", "pairs.csv", "--name", "small", "--version", "0.1.0", "--encoder", "encoder", "--test", "test.csv");
        Assert.Equal(ExitCode.Done, trained.Code);
        Assert.Contains("--encoder encoder", _place.Read("models/small/0.1.0/card.md"), StringComparison.Ordinal);
        Directory.Delete(_place.File("encoder"), recursive: true);
        (await _place.RunAsync("models", "verify")).AssertDone();
        (await _place.RunAsync("judge", "It rained.", "It did not rain.", "--model", "small")).AssertDone();
        var evaluated = await _place.RunAsync("evaluate", "test.csv", "--model", "small");
        evaluated.AssertDone();
        Assert.Contains("macro", evaluated.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_folder_without_an_encoder_is_bad_input()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), ShippedPairs.ContrastGroups("number", 5));
        (await _place.RunAsync("train", "pairs.csv", "--name", "small", "--version", "0.1.0", "--encoder", "nowhere")).AssertBadInput("nowhere");
    }

    [Fact]
    public async Task A_file_is_fetched_through_a_break_and_its_path_printed()
    {
        byte[] content = [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i >> 3))];
        using var server = new BreakingServer(content);
        server.Breaks.Enqueue(20_000);
        var run = await _place.RunAsync("encoder", "fetch", server.Address.ToString(), "--sha256", Convert.ToHexString(SHA256.HashData(content)), "--out", "got");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("going on", run.Error, StringComparison.Ordinal);
        Assert.Equal($"{_place.File("got/model.onnx")}\n", run.Out);
        Assert.Equal(content, File.ReadAllBytes(_place.File("got/model.onnx")));
    }

    [Fact]
    public async Task A_file_with_another_hash_is_bad_input()
    {
        using var server = new BreakingServer([1, 2, 3]);
        (await _place.RunAsync("encoder", "fetch", server.Address.ToString(), "--sha256", AnyHash, "--out", "got")).AssertBadInput(server.Address.ToString());
    }

    [Fact]
    public async Task A_limit_of_nothing_is_misuse() =>
        Assert.Equal(ExitCode.Misused, (await _place.RunAsync("encoder", "fetch", "http://127.0.0.1/a", "--sha256", AnyHash, "--out", "got", "--most-bytes", "0")).Code);

    [Theory]
    [InlineData("http://127.0.0.1/model.onnx", "123")]
    [InlineData("ftp://127.0.0.1/model.onnx", null)]
    public async Task What_cannot_be_an_address_or_a_hash_is_misuse(string address, string? hash) =>
        Assert.Equal(ExitCode.Misused, (await _place.RunAsync("encoder", "fetch", address, "--sha256", hash ?? AnyHash, "--out", "got")).Code);
}
