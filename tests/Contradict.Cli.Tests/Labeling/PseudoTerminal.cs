using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace Contradict.Cli.Tests.Labeling;

/// <summary>The program in a real pseudo-terminal, which util-linux's <c>script</c> makes; keys go in, what is on the screen comes out.</summary>
internal sealed class PseudoTerminal : IDisposable
{
    private const string Script = "/usr/bin/script";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly Process _script;
    private readonly StringBuilder _screen = new();
    private readonly Task _reading;
    private readonly string _idFile;

    public PseudoTerminal(string folder, params string[] args)
    {
        _idFile = Path.Combine(folder, "process-id");
        File.Delete(_idFile);
        string[] command = ["dotnet", "exec", "--runtimeconfig", Beside("Contradict.Cli.Tests.runtimeconfig.json"), Beside("Contradict.Cli.dll"), .. args];
        var start = new ProcessStartInfo(Script) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "--quiet", "--flush", "--return", "--command", $"echo $$ > process-id; exec {string.Join(' ', command.Select(Quoted))}", "/dev/null" })
            start.ArgumentList.Add(argument);
        start.Environment["TERM"] = "xterm";
        start.Environment["SHELL"] = "/bin/sh";
        _script = Process.Start(start)!;
        _reading = ReadAsync();
    }

    /// <summary>What was written so far, terminal sequences included.</summary>
    public string Screen
    {
        get
        {
            lock (_screen)
                return _screen.ToString();
        }
    }

    /// <summary>Skips the test, and says why, where there is no such terminal.</summary>
    public static void SkipWhereMissing() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), $"{Script} of util-linux is not here, so nothing can be driven in a pseudo-terminal");

    public async Task PressAsync(char key)
    {
        await _script.StandardInput.WriteAsync(key);
        await _script.StandardInput.FlushAsync();
    }

    /// <summary>Waits for something, while the program runs.</summary>
    public async Task UntilAsync(Func<bool> holds, string what, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.False(_script.HasExited, $"the program ended before {what}:\n{Screen}");
            Assert.True(watch.Elapsed < Patience, $"waited in vain for {what}:\n{Screen}");
            await Task.Delay(10, cancellation);
        }
    }

    /// <summary>Ends the program, not the terminal, as <c>kill -9</c> does.</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        using var program = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(_idFile, cancellation), CultureInfo.InvariantCulture));
        program.Kill();
        await EndAsync(cancellation);
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The program's exit code; 128 and the signal where one ended it.</returns>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        await _script.WaitForExitAsync(cancellation);
        await _reading;
        return _script.ExitCode;
    }

    public void Dispose()
    {
        if (!_script.HasExited)
            _script.Kill(entireProcessTree: true);
        _script.Dispose();
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string Quoted(string argument) => $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        for (int read; (read = await _script.StandardOutput.ReadAsync(buffer)) > 0;)
        {
            lock (_screen)
                _screen.Append(buffer, 0, read);
        }
    }
}
