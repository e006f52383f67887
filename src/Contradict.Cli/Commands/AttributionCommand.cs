using System.CommandLine;
using System.Globalization;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Training.Attribution;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data attribution DIR</c>: how well speakers are found, on annotated texts.</summary>
internal sealed class AttributionCommand(CliConsole console)
{
    public Command Build()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder with text/*.txt and attributions/*.ann (brat), as a part of PolNeAR." };
        var command = new Command(
            "attribution",
            "Measures on annotated texts how well it is found who said what. Attributions match where their cues share a token. "
            + "\"Spans\" counts matches whose sources, contents or both share a token; \"tokens\" is BBC Citron's overlap: shared tokens over all tokens.")
        {
            folder,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var extractor = new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded()));
            Show(new AttributionEvaluation(extractor).Measure(BratCorpus.Read(console.Resolve(parsed.GetValue(folder)!)), cancellation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
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
