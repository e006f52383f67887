using System.Diagnostics;
using System.Globalization;

namespace Contradict.Cli.Tests;

/// <summary>The program as a process of its own, for what only a process can show: being killed, and Ctrl-C.</summary>
internal sealed class ContradictProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public ContradictProcess(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] all = ["exec", "--runtimeconfig", RuntimeConfig, Path.Combine(AppContext.BaseDirectory, "Contradict.Cli.dll"), .. args];
        foreach (var argument in all)
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    private static string RuntimeConfig => Path.Combine(AppContext.BaseDirectory, "Contradict.Cli.Tests.runtimeconfig.json");

    /// <summary>Ends it at once, as the power does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>What Ctrl-C does.</summary>
    public void Stop()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end, but not for ever: where Ctrl-C is ignored, as in a job started in the background, it may never come.</summary>
    /// <exception cref="TimeoutException">It goes on after three minutes.</exception>
    public async Task<CliRun> EndAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation).WaitAsync(TimeSpan.FromMinutes(3), cancellation);
        return new CliRun(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
