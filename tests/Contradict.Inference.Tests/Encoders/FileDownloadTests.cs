using System.Security.Cryptography;
using Contradict.Inference.Encoders;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class FileDownloadTests : IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31 >> 3))];
    private static readonly string Hash = Convert.ToHexString(SHA256.HashData(Content));
    private readonly ScratchFolder _scratch = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public async Task The_file_comes_whole_under_the_name_in_its_address()
    {
        using var server = new BreakingServer(Content);
        Assert.Equal(_scratch.File("model.onnx"), await Fetch(server));
        AssertWhole();
    }

    [Fact]
    public async Task After_a_break_it_goes_on_where_it_ended()
    {
        using var server = new BreakingServer(Content);
        server.Breaks.Enqueue(40_000);
        await Fetch(server);
        AssertWhole();
        Assert.Equal([null, 40_000], server.Starts);
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_gone_on_from()
    {
        _scratch.Write("model.onnx.part", Content[..70_000]);
        using var server = new BreakingServer(Content);
        await Fetch(server);
        AssertWhole();
        Assert.Equal([70_000], server.Starts);
    }

    [Fact]
    public async Task A_part_that_was_whole_already_is_taken()
    {
        _scratch.Write("model.onnx.part", Content);
        using var server = new BreakingServer(Content);
        await Fetch(server);
        AssertWhole();
    }

    [Fact]
    public async Task A_server_that_knows_no_ranges_is_read_from_the_beginning()
    {
        using var server = new BreakingServer(Content) { KnowsRanges = false };
        server.Breaks.Enqueue(40_000);
        await Fetch(server);
        AssertWhole();
    }

    [Fact]
    public async Task A_server_that_breaks_off_again_and_again_is_given_up_and_what_came_is_kept()
    {
        using var server = new BreakingServer(Content);
        foreach (var bytes in new[] { 1000, 0, 0, 0, 0, 0 })
            server.Breaks.Enqueue(bytes);
        var fault = await Assert.ThrowsAsync<IOException>(() => Fetch(server));
        Assert.Contains("goes on from there", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1000, new FileInfo(_scratch.File("model.onnx.part")).Length);
    }

    [Fact]
    public async Task A_file_with_another_hash_gets_no_name()
    {
        using var server = new BreakingServer([.. Content.Reverse()]);
        Assert.Contains("another SHA-256", (await Assert.ThrowsAsync<InputException>(() => Fetch(server))).Message, StringComparison.Ordinal);
        Assert.Empty(_scratch.Files());
    }

    [Fact]
    public async Task A_file_that_is_there_already_is_not_asked_for()
    {
        _scratch.Write("model.onnx", Content);
        using var server = new BreakingServer(Content);
        await Fetch(server);
        Assert.Empty(server.Starts);
    }

    [Fact]
    public async Task Another_file_of_the_name_is_left_as_it_is()
    {
        _scratch.Write("model.onnx", "mine");
        using var server = new BreakingServer(Content);
        await Assert.ThrowsAsync<InputException>(() => Fetch(server));
        Assert.Equal("mine", await File.ReadAllTextAsync(_scratch.File("model.onnx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_larger_than_allowed_is_refused()
    {
        using var server = new BreakingServer(Content);
        Assert.Contains("larger than", (await Assert.ThrowsAsync<InputException>(() => Fetch(server, most: 99_999))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var server = new BreakingServer(Content) { Refusal = "404 Not Found" };
        Assert.Contains("404", (await Assert.ThrowsAsync<InputException>(() => Fetch(server))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/model.onnx")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.0.0.1/a%2Fb")]
    [InlineData("http://127.0.0.1/.hidden")]
    public async Task An_address_that_names_no_file_is_refused(string address) =>
        await Assert.ThrowsAsync<InputException>(() => Download.FetchAsync(new Uri(address), Hash, _scratch.Path, 1000, cancellationToken: TestContext.Current.CancellationToken));

    private FileDownload Download => new(_client, TimeSpan.Zero);

    private Task<string> Fetch(BreakingServer server, long most = 1_000_000) =>
        Download.FetchAsync(server.Address, Hash, _scratch.Path, most, cancellationToken: TestContext.Current.CancellationToken);

    private void AssertWhole()
    {
        Assert.Equal(["model.onnx"], _scratch.Files());
        Assert.Equal(Content, File.ReadAllBytes(_scratch.File("model.onnx")));
    }
}
