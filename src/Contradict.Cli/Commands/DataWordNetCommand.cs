using System.CommandLine;
using Contradict.Inference;
using Contradict.Training.Data;
using Contradict.Training.Lexicons;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data wordnet DIR</c>: compiles the dictionary.</summary>
internal sealed class DataWordNetCommand(CliConsole console)
{
    private readonly Argument<string> _folder = new("DIR") { Description = "WordNet's dict folder (data.*, index.*, *.exc), as in Debian's wordnet-base." };
    private readonly Option<string> _target = new("--out") { Description = "The compiled resource.", HelpName = "FILE", Required = true };

    public Command Build()
    {
        var command = new Command("wordnet", "Compiles WordNet's database into the dictionary that ships inside the program.") { _folder, _target };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var source = console.Resolve(parsed.GetValue(_folder)!);
        if (!Directory.Exists(source))
            throw new InputException(source, null, "there is no such folder");
        AtomicFile.Write(console.Resolve(parsed.GetValue(_target)!), stream => WordNetCompiler.Compile(source, stream));
        return ExitCode.Done;
    }
}
