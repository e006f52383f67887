using System.CommandLine;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict encoder</c>: neural pair encoders of others.</summary>
internal sealed class EncoderCommand(CliConsole console)
{
    public Command Build() => new("encoder", "Neural pair encoders: getting their files.")
    {
        new EncoderFetchCommand(console).Build(),
    };
}
