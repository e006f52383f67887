using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class BadPairsTests(TinyBundle tiny) : IDisposable
{
    private const string Header = "id,statement_a,statement_b,label\n";
    private const string Good = "1,The bridge is open.,The bridge is closed.,contradict\n";
    private readonly Workplace _place = new();

    public static MatrixTheoryData<string, string> CommandsAndFaults { get; } = new(
        ["judge", "train", "evaluate", "compare", "split"],
        [
            "missing.csv", "empty.csv", "format.xlsx", "column.csv:1", "utf8.csv:3", "utf16.csv:1", "fields.csv:3", "quote.csv:3", "label.csv:3", "statement.csv:3",
            "json.jsonl:2", "array.jsonl:1", "surrogate.jsonl:1",
        ]);

    public void Dispose() => _place.Dispose();

    [Theory]
    [MemberData(nameof(CommandsAndFaults))]
    public async Task A_file_that_cannot_be_used_is_named_with_its_line_and_nothing_is_written(string command, string place)
    {
        var file = place.Split(':')[0];
        if (Content(file) is { } content)
            _place.Write(file, content);
        var before = _place.Files();

        var run = await _place.RunAsync(Arguments(command, file));

        run.AssertBadInput(place);
        Assert.Equal(before, _place.Files());
    }

    private string[] Arguments(string command, string file) => command switch
    {
        "judge" => ["judge", "--pairs", file, "--out", "out.csv", "--model", tiny.Folder],
        "train" => ["train", file, "--name", "new", "--version", "0.1.0"],
        "evaluate" => ["evaluate", file, "--model", tiny.Folder, "--json", "out.json"],
        "compare" => ["compare", tiny.Folder, tiny.Folder, "--on", file, "--json", "out.json"],
        _ => ["data", "split", file, "--out", "parts"],
    };

    private static byte[]? Content(string file) => file switch
    {
        "missing.csv" => null,
        "empty.csv" => [],
        "column.csv" => Bytes("id,statement_a,label\n1,The bridge is open.,agree\n"),
        "utf8.csv" => [.. Bytes(Header + Good), .. "2,The bridge"u8, 0xC3, 0x28, .. " fell.,It stands.,agree\n"u8],
        "utf16.csv" => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Header + Good)],
        "fields.csv" => Bytes(Header + Good + "2,The bridge fell.,agree\n"),
        "quote.csv" => Bytes(Header + Good + "2,\"The bridge fell.,It stands.,agree\n"),
        "label.csv" => Bytes(Header + Good + "2,The bridge fell.,It stands.,maybe\n"),
        "statement.csv" => Bytes(Header + Good + "2,The bridge fell.,,agree\n"),
        "json.jsonl" => Bytes("""{"statement_a": "It rained.", "statement_b": "It snowed.", "label": "contradict"}""" + "\n{\"statement_a\": \n"),
        "array.jsonl" => Bytes("[1, 2]\n"),
        "surrogate.jsonl" => Bytes("""{"statement_a": "It \ud83d rained.", "statement_b": "It snowed.", "label": "contradict"}""" + "\n"),
        _ => Bytes(Header + Good),
    };

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
