using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Cli;

/// <summary>Measures a model on whole article sets with gold.</summary>
internal sealed class SetsRun(CliConsole console)
{
    /// <summary>Scores the sets, shows the figures and gives them back.</summary>
    public async Task<object> RunAsync(string folder, bool withMisses, Func<Bundle> load, CancellationToken cancellation)
    {
        var sets = await GoldSetReader.ReadAsync(console.Resolve(folder), cancellation);
        var bundle = load();
        var evaluation = SetsEvaluation.Of(sets, new ArticleSetScorer(bundle, Lexicon.LoadEmbedded()), cancellation);
        new SetsEvaluationView(console.Terminal).Show(bundle.Label, evaluation, withMisses);
        return new { model = bundle.Label, evaluation.Sets, evaluation.Average };
    }
}
