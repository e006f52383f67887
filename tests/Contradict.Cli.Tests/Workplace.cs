using System.Text;
using Contradict.Tests.Shared;
using Spectre.Console;

namespace Contradict.Cli.Tests;

/// <summary>A working folder in which commands are run as a script runs them: no terminal, standard output and error taken down.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public string Path => _folder.Path;

    public string File(string name) => _folder.File(name);

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    public IReadOnlyList<string> Files() => _folder.Files();

    public string Copy(string folder, string name) => _folder.Copy(folder, name);

    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    public Task<CliRun> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public async Task<CliRun> RunWithInputAsync(string input, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await ContradictCli.RunAsync(args, ConsoleTo(output, error, input));
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The console of a process whose output goes to a file.</summary>
    public CliConsole ConsoleTo(TextWriter output, TextWriter error, string input = "")
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        terminal.Profile.Width = 120;
        return new CliConsole(output, error, terminal, new MemoryStream(Encoding.UTF8.GetBytes(input)), Path, ShowsProgress: false);
    }

    public void Dispose() => _folder.Dispose();
}
