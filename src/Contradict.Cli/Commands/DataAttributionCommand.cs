using System.CommandLine;
using System.Globalization;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Training.Attribution;
using Contradict.Training.Data;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data attribution DIR</c>: how well speakers are found, on annotated texts.</summary>
internal sealed class DataAttributionCommand(CliConsole console)
{
    private readonly Argument<string> _folder = new("DIR") { Description = "A folder with text/*.txt and attributions/*.ann (brat), as a part of PolNeAR." };
    private readonly Option<string> _target = new("--learn") { Description = "Learns from the texts instead, and writes the weights that ship as attribution.bin.", HelpName = "FILE" };

    public Command Build()
    {
        var command = new Command(
            "attribution",
            "Measures on annotated texts how well it is found who said what. Attributions match where their cues share a token. "
            + "\"Spans\" counts matches whose sources, contents or both share a token; \"tokens\" is BBC Citron's overlap: shared tokens over all tokens.")
        {
            _folder,
            _target,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(_folder)!, parsed.GetValue(_target), cancellation)));
        return command;
    }

    private int Run(string folder, string? target, CancellationToken cancellation)
    {
        var extractor = new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded()));
        var texts = BratCorpus.Read(console.Resolve(folder));
        if (target is null)
        {
            Show(new AttributionEvaluation(extractor).Measure(texts, cancellation));
        }
        else
        {
            AtomicFile.Write(console.Resolve(target), stream => new AttributionTraining(extractor).Run(texts, stream, cancellation));
        }

        return ExitCode.Done;
    }

    private void Show(AttributionFigures figures)
    {
        console.Out.WriteLine("                     precision  recall  F1");
        Show("cue, exact tokens", figures.CueExact);
        Show("cue, spans", figures.Cue);
        Show("source, spans", figures.Source);
        Show("content, spans", figures.Content);
        Show("all three, spans", figures.All);
        Show("cue, tokens", figures.CueTokens);
        Show("source, tokens", figures.SourceTokens);
        Show("content, tokens", figures.ContentTokens);
        console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figures.Cue.Predicted} found, {figures.Cue.Annotated} annotated"));
    }

    private void Show(string name, SpanFigures figures) => console.Out.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-20} {figures.Precision,10:0.000}  {figures.Recall,6:0.000}  {figures.F1:0.000}"));
}
