using Xunit;

namespace Contradict.Cli.Tests;

/// <summary>What a script sees of one command.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CliRun(int Code, string Out, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void AssertDone()
    {
        Assert.Equal("", Error);
        Assert.Equal(ExitCode.Done, Code);
    }

    /// <summary>Exit code 3 and one sentence that names the place; no output.</summary>
    /// <param name="place">The file, or file:line.</param>
    public void AssertBadInput(string place)
    {
        Assert.Equal(ExitCode.BadInput, Code);
        var line = Assert.Single(ErrorLines);
        Assert.StartsWith("contradict: ", line, StringComparison.Ordinal);
        Assert.Contains($"{place}: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", line, StringComparison.Ordinal);
        Assert.Equal("", Out);
    }
}
