using System.Text;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>The one seam between the commands and the world: results go to <see cref="Out"/>, all else to <see cref="Error"/>.</summary>
/// <param name="Out">Standard output, for what a program may read.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Terminal">Standard output as a person sees it: colours and widths where it is a terminal, plain text elsewhere. It is interactive, and gives keys, where standard input is a terminal too.</param>
/// <param name="Input">Standard input.</param>
/// <param name="WorkingFolder">The folder that paths are relative to.</param>
/// <param name="ShowsProgress">Whether standard error is a terminal, so that progress may be shown.</param>
public sealed record CliConsole(
    TextWriter Out,
    TextWriter Error,
    IAnsiConsole Terminal,
    Stream Input,
    string WorkingFolder,
    bool ShowsProgress)
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>A path as the user wrote it, made to start at the working folder where it is relative.</summary>
    public string Resolve(string path) => WorkingFolder == Environment.CurrentDirectory ? path : Path.Combine(WorkingFolder, path);

    /// <summary>Prints what is written as UTF-8 bytes.</summary>
    /// <param name="write">Writes to the stream it is given, which is printed once it returns.</param>
    public void WriteUtf8(Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var buffer = new MemoryStream();
        write(buffer);
        Out.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>The console of the running process.</summary>
    public static CliConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 14) { AutoFlush = false, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = Console.IsInputRedirected || Console.IsOutputRedirected ? InteractionSupport.No : InteractionSupport.Yes,
        });
        if (Console.IsOutputRedirected)
            terminal.Profile.Width = WidthWithoutTerminal;
        return new CliConsole(output, error, terminal, Console.OpenStandardInput(), Environment.CurrentDirectory, !Console.IsErrorRedirected);
    }
}
