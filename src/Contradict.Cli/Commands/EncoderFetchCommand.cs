using System.CommandLine;
using Contradict.Inference.Encoders;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict encoder fetch URL</c>: downloads one file of an encoder.</summary>
internal sealed class EncoderFetchCommand(CliConsole console)
{
    private const int HashLength = 64;
    private readonly Argument<string> _url = new("URL") { Description = "The file's address, http or https." };
    private readonly Option<string> _hash = new("--sha256") { Description = "The file's SHA-256, without which nothing is kept.", HelpName = "HEX", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The folder that gets the file.", HelpName = "DIR", Required = true };
    private readonly Option<long> _most = new("--most-bytes")
    {
        Description = "The most bytes that the file may have.",
        HelpName = "N",
        DefaultValueFactory = _ => EncoderFiles.LargestFile,
    };

    public Command Build()
    {
        var command = new Command("fetch", "Downloads one file, goes on after a break, and keeps it only where its hash is right.") { _url, _hash, _out, _most };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_url) is { } url && !IsAddress(url))
                result.AddError($"URL takes an address that begins with http:// or https://, not {url}");
            if (result.GetResult(_hash) is not null && !IsHash(result.GetValue(_hash)))
                result.AddError($"--sha256 takes {HashLength} hexadecimal digits");
            if (result.GetResult(_most) is { Implicit: false } && result.GetValue(_most) <= 0)
                result.AddError("--most-bytes takes a number above 0");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var download = new FileDownload(client, TimeSpan.FromSeconds(2));
        var file = await download.FetchAsync(
            new Uri(parsed.GetValue(_url)!),
            parsed.GetValue(_hash)!,
            console.Resolve(parsed.GetValue(_out)!),
            parsed.GetValue(_most),
            what => console.Error.WriteLine($"contradict: {what}"),
            cancellationToken);
        console.Out.WriteLine(file);
        return ExitCode.Done;
    }

    private static bool IsHash(string? text) => text is { Length: HashLength } && text.All(char.IsAsciiHexDigit);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
