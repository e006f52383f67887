using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Training.Learning;

/// <summary>Trains, measures and packs: all that <c>contradict train</c> does between reading the pairs and writing the bundle.</summary>
/// <param name="lexicon">The dictionary.</param>
/// <param name="encoder">The encoder that the bundle is to carry; null for none. It stays the caller's to dispose of.</param>
public sealed class BundleTraining(Lexicon lexicon, TrainingEncoder? encoder = null)
{
    private readonly ModelTrainer _trainer = new(lexicon, encoder);

    /// <summary>
    /// Pairs to train the directional stage on, each with its premise first; none to leave the stage out. They go into no other stage.
    /// </summary>
    public IReadOnlyList<LabeledPair> DirectionalPairs { get; init; } = [];

    /// <summary>All pairs of sets of statements on one event each, for the stages that judge article sets; may be none.</summary>
    public IReadOnlyList<LabeledPair> EventPairs { get; init; } = [];

    /// <summary>Article sets with gold, to train their ranking on; none to leave it out. They train nothing else.</summary>
    public IReadOnlyList<GoldSet> ArticleSets { get; init; } = [];

    /// <summary>Trains a bundle.</summary>
    /// <param name="pairs">The pairs to train on.</param>
    /// <param name="test">The pairs to measure on; none to leave the card without figures.</param>
    /// <param name="options">What fixes the result.</param>
    /// <param name="study">Whether to measure yardsticks and ablations too.</param>
    /// <param name="command">The command line to print beside the figures.</param>
    /// <param name="report">Told what is being done; may be null.</param>
    /// <exception cref="ArgumentException">The pairs cannot be trained on.</exception>
    public BundleContent Run(
        IReadOnlyList<LabeledPair> pairs,
        IReadOnlyList<LabeledPair> test,
        TrainingOptions options,
        bool study,
        string command,
        Action<string>? report = null)
    {
        ArgumentNullException.ThrowIfNull(test);
        var model = _trainer.Train(pairs, options, report, EventPairs);
        var card = new ModelCard(model, pairs, command);
        var metrics = new Dictionary<string, double>(StringComparer.Ordinal);
        var directional = DirectionalPairs.Count > 0 ? new DirectionalTrainer(lexicon, encoder).Train(DirectionalPairs, model.Words, options, report) : null;
        var ranking = ArticleSets.Count > 0 ? Rank(model, pairs, options, report) : null;
        if (test.Count > 0)
        {
            var measuring = new Measuring(lexicon, encoder);
            var predictions = measuring.Predict(model, test);
            card.AddFigures(test, predictions);
            card.AddKinds(measuring.Kinds(model, test));
            foreach (var (name, value) in Measuring.Headline(test, predictions))
                metrics[name] = value;
            if (study)
                card.AddStudy(new CardStudy(lexicon, encoder, report).Run(pairs, test, options, predictions));
        }

        if (ranking is not null)
        {
            card.AddRanking(ranking);
            metrics["articleSets.crossValidated.averagePrecision"] = Math.Round(ranking.Figures.AveragePrecision, 4);
        }

        if (directional is not null)
        {
            card.AddDirectional(directional);
            metrics["directional.crossValidated.macroF1"] = Math.Round(Metrics.Of(directional.Pairs, directional.CrossValidated).MacroF1, 4);
        }

        return ModelTrainer.Pack(model, pairs, card.ToMarkdown(), metrics, directional, ranking);
    }

    /// <summary>Trains the ranking on what the bundle without it reads in the article sets.</summary>
    private RankingModel Rank(TrainedModel model, IReadOnlyList<LabeledPair> pairs, TrainingOptions options, Action<string>? report)
    {
        report?.Invoke($"reading {ArticleSets.Count:N0} article sets and ranking their pairs");
        var folder = Directory.CreateTempSubdirectory("contradict-");
        try
        {
            var draft = ModelTrainer.Pack(model, pairs, card: "", new Dictionary<string, double>());
            using var bundle = Bundle.Load(draft.Write(folder.FullName));
            return new RankingTrainer(lexicon, options).Train(ArticleSets, bundle);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
