using System.CommandLine;
using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict judge</c>: judges one pair and explains it, or a file of pairs.</summary>
internal sealed class JudgeCommand(CliConsole console)
{
    private readonly ModelOption _model = new(console);

    private readonly Argument<string[]> _statements = new("STATEMENT")
    {
        Description = "The two statements.",
        Arity = new ArgumentArity(0, 2),
    };

    private readonly Option<string?> _pairs = new("--pairs") { Description = "A file of pairs (CSV, TSV or JSON lines) to judge instead.", HelpName = "FILE" };
    private readonly Option<string?> _out = new("--out") { Description = "Where to write the judged pairs as CSV; standard output where not given.", HelpName = "FILE" };
    private readonly Option<bool> _json = new("--json") { Description = "Prints the verdict as JSON." };

    public Command Build()
    {
        var command = new Command("judge", "Judges one pair and explains it, or a file of pairs.") { _statements, _pairs, _out, _json };
        _model.AddTo(command);
        command.Validators.Add(result =>
        {
            var count = result.GetValue(_statements)?.Length ?? 0;
            var hasFile = result.GetValue(_pairs) is not null;
            if (hasFile ? count != 0 : count != 2)
                result.AddError("judge takes two statements, or --pairs FILE");
            else if (!hasFile && result.GetValue(_out) is not null)
                result.AddError("--out goes with --pairs");
            else if (hasFile && result.GetValue(_json))
                result.AddError("--json goes with two statements; --pairs gives CSV");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var detector = new ContradictionDetector(_model.Load(parsed), Lexicon.LoadEmbedded());
        if (parsed.GetValue(_pairs) is { } file)
        {
            void Judge(Stream target) => new PairFileJudging(detector).Judge(console.Resolve(file), target);
            if (parsed.GetValue(_out) is { } target)
                AtomicFile.Write(console.Resolve(target), Judge);
            else
                console.WriteUtf8(Judge);
            return ExitCode.Done;
        }

        var statements = parsed.GetValue(_statements)!;
        var verdict = detector.Judge(statements[0], statements[1]);
        if (parsed.GetValue(_json))
            console.WriteUtf8(stream => VerdictJson.Write(statements[0], statements[1], verdict, detector.Bundle, stream));
        else
            new VerdictView(console.Terminal).Show(statements[0], statements[1], verdict, detector.Bundle);
        return ExitCode.Done;
    }
}
