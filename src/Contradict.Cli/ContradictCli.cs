using System.CommandLine;
using System.CommandLine.Parsing;
using Contradict.Cli.Commands;
using Contradict.Inference;

namespace Contradict.Cli;

/// <summary>The command line: wires the commands and turns what goes wrong into exit codes.</summary>
public static class ContradictCli
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where input comes from and output goes.</param>
    /// <param name="cancellationToken">Stops the command, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliConsole console, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(console);
        var parsed = Root(console).Parse(args);
        string[] errors = [.. parsed.Errors.Select(error => OnOneLine(error.Message)), .. UnknownOptions(parsed).Select(option => $"there is no option {option}")];
        if (errors.Length > 0)
        {
            foreach (var error in errors)
                await console.Error.WriteLineAsync($"contradict: {error}");
            await console.Error.WriteLineAsync("contradict: see --help");
            return ExitCode.Misused;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            };
            var code = await parsed.InvokeAsync(configuration, cancellationToken);
            await console.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (InputException fault)
        {
            await FlushQuietly(console.Out);
            await console.Error.WriteLineAsync($"contradict: {fault.Message}");
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("contradict: stopped");
            return ExitCode.Failed;
        }
        catch (IOException fault) when (IsClosedPipe(fault))
        {
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync($"contradict: {fault.Message}");
            return ExitCode.Failed;
        }
    }

    private static RootCommand Root(CliConsole console) => new("Finds who contradicts whom in sets of news articles.")
    {
        new ScoreCommand(console).Build(),
        new JudgeCommand(console).Build(),
        new TrainCommand(console).Build(),
        new EvaluateCommand(console).Build(),
        new CompareCommand(console).Build(),
        new StatementsCommand(console).Build(),
        new CredibilityCommand(console).Build(),
        new DataCommand(console).Build(),
        new ModelsCommand(console).Build(),
        new EncoderCommand(console).Build(),
    };

    /// <summary>Words taken for arguments that look like options, a slip of the pen; after "--" such words are meant so.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && IsOptionLike(token.Value))
        .Select(token => token.Value);

    private static bool IsOptionLike(string word) =>
        word.Length > 1 && word[0] == '-' && (word[1] == '-' || char.IsAsciiLetter(word[1])) && !word.Any(char.IsWhiteSpace);

    private static string OnOneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A reader that has seen enough, such as <c>head</c>, is a normal end.</summary>
    private static bool IsClosedPipe(IOException fault) => fault.HResult is 32 or unchecked((int)0x8007006D) || fault.Message.Contains("Broken pipe", StringComparison.Ordinal);

    private static async Task FlushQuietly(TextWriter writer)
    {
        try
        {
            await writer.FlushAsync();
        }
        catch (IOException)
        {
            // The output is gone; the fault that brought us here is the one to tell.
        }
    }
}
