using Spectre.Console;

namespace Contradict.Cli.Tests.Data;

/// <summary>Runs <c>contradict data …</c> in a folder of its own and keeps what it wrote.</summary>
internal sealed class DataCli : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("contradict-cli-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return name;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    public bool Has(string name) => File.Exists(Path.Combine(folder, name));

    public async Task<int> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        terminal.Profile.Width = 120;
        var code = await ContradictCli.RunAsync(["data", .. arguments], new CliConsole(output, error, terminal, Stream.Null, folder, ShowsProgress: false));
        Out = output.ToString().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Error = error.ToString().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return code;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
