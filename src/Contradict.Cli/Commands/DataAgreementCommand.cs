using System.CommandLine;
using Contradict.Inference;
using Contradict.Training.Data;
using Contradict.Training.Labeling;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data agreement A.csv B.csv</c>: how far two annotators agree.</summary>
internal sealed class DataAgreementCommand(CliConsole console)
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "The two annotators' files of labeled pairs.", Arity = new ArgumentArity(2, 2) };
    private readonly Option<bool> _json = new("--json") { Description = "Prints the figures and the disagreements as JSON." };

    public Command Build()
    {
        var command = new Command("agreement", "Says how far two annotators agree: Cohen's kappa and the pairs they label differently.") { _files, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var files = parsed.GetValue(_files)!;
        var reader = new LabeledPairReader();
        var agreement = AnnotatorAgreement.Of([.. reader.Read(console.Resolve(files[0]))], [.. reader.Read(console.Resolve(files[1]))]);
        if (agreement.Kappa.Count == 0)
            throw new InputException(files[1], null, $"has no pair in common with {files[0]}");
        if (parsed.GetValue(_json))
        {
            console.WriteUtf8(stream => AgreementJson.Write(agreement, stream));
            console.Out.WriteLine();
        }
        else
        {
            new AgreementView(console.Terminal).Show(agreement, files[0], files[1]);
        }

        return ExitCode.Done;
    }
}
