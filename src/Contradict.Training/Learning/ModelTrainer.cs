using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>Trains a bundle from labeled pairs; the same pairs, options and seed give the same bytes.</summary>
public sealed class ModelTrainer(Lexicon lexicon, TrainingEncoder? encoder = null)
{
    private readonly FeatureTable _table = new(lexicon, encoder);

    /// <summary>Trains on pairs.</summary>
    /// <param name="pairs">Labeled pairs, in an order that the caller fixes.</param>
    /// <param name="options">What fixes the result.</param>
    /// <param name="report">Told what is being done; null where nobody listens.</param>
    /// <param name="events">All pairs of sets of statements on one event each, for the stages that judge article sets; null for none.</param>
    public TrainedModel Train(IReadOnlyList<LabeledPair> pairs, TrainingOptions options, Action<string>? report = null, IReadOnlyList<LabeledPair>? events = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(options);
        report?.Invoke($"analysing the statements of {pairs.Count:N0} pairs");
        var analyses = _table.Analyze([.. pairs, .. events ?? []]);
        var words = FeatureTable.Weigh(analyses);
        report?.Invoke($"computing {_table.Schema.Count} features");
        var rows = _table.Rows(pairs, analyses, words, options);
        var trainer = new CascadeTrainer(options);
        var apart = CrossPairs(pairs, analyses, words, trainer, options).Concat(OctetCrossings.Of(pairs).Where(pair => pair.Label == Relation.Neutral)).ToList();
        var cross = _table.Rows(apart, analyses, words, options);
        var inEvents = _table.Rows(events ?? [], analyses, words, options);
        report?.Invoke("growing the trees");
        var cascade = trainer.Train(rows, cross, inEvents);
        return new TrainedModel(cascade, words, options, _table.Schema, encoder?.Files) { EventPairs = events ?? [], Events = EventFigures.Of(cascade, [.. inEvents.Where(trainer.IsHeldOut)]) };
    }

    /// <summary>
    /// Neutral pairs across groups; both groups lie on one side of the calibration split. Where no row says that its group is an event, as in
    /// a file of statements and labels alone, all rows serve.
    /// </summary>
    private static IReadOnlyList<LabeledPair> CrossPairs(
        IReadOnlyList<LabeledPair> pairs,
        IReadOnlyDictionary<string, StatementAnalysis> analyses,
        WordWeights words,
        CascadeTrainer trainer,
        TrainingOptions options)
    {
        var grouped = pairs.Where(pair => pair.Group.Length > 0 && pair.Column("form") is not null).ToArray();
        if (grouped.Length == 0)
            grouped = [.. pairs.Select(pair => pair with { Group = FeatureTable.GroupOf(pair) })];
        var sampler = new CrossPairSampler(grouped, analyses, words, options.Seed);
        return sampler.Sample((int)(grouped.Length * options.CrossPairs), (a, b) => trainer.IsHeldOut(a) == trainer.IsHeldOut(b));
    }

    /// <summary>Puts a trained model into the form of a bundle.</summary>
    /// <param name="model">The trained model.</param>
    /// <param name="pairs">The pairs it was trained on.</param>
    /// <param name="card">The model card, in Markdown.</param>
    /// <param name="metrics">Figures for the manifest.</param>
    /// <param name="directional">The directional stage; null for none.</param>
    /// <param name="ranking">The ranking of article sets; null for none.</param>
    public static BundleContent Pack(
        TrainedModel model,
        IReadOnlyList<LabeledPair> pairs,
        string card,
        IReadOnlyDictionary<string, double> metrics,
        DirectionalModel? directional = null,
        RankingModel? ranking = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [BundleLayout.Matter] = model.Cascade.Matter.Content,
            [BundleLayout.Bearing] = model.Cascade.Bearing.Content,
            [BundleLayout.Agreement] = model.Cascade.Agreement.Content,
            [BundleLayout.AgreementInSets] = model.Cascade.AgreementInSets.Content,
            [BundleLayout.Calibration] = JsonOf(model.Cascade.Calibration),
            [BundleLayout.WordWeights] = WordsOf(model.Words),
            [BundleLayout.Card] = Encoding.UTF8.GetBytes(card),
        };
        foreach (var (kind, trees) in model.Cascade.Kinds)
            files[BundleLayout.Kind(kind)] = trees.Content;
        if (model.Cascade.ContradictionInSets is { } contradiction)
            files[BundleLayout.ContradictionInSets] = contradiction.Content;
        if (model.Cascade.Gate is { } gate)
            files[BundleLayout.Gate] = gate.Content;
        if (model.Encoder is { } encoder)
        {
            foreach (var (path, content) in encoder.Contents)
                files[BundleLayout.Encoder + path] = content;
        }

        if (directional is not null)
        {
            files[BundleLayout.DirectionalBearing] = directional.Bearing.Content;
            files[BundleLayout.DirectionalAgreement] = directional.Agreement.Content;
            files[BundleLayout.DirectionalCalibration] = JsonOf(directional.Calibration);
        }

        if (ranking is not null)
        {
            files[BundleLayout.RankingTrees] = ranking.Trees.Content;
            files[BundleLayout.RankingCalibration] = JsonOf(ranking.Calibration);
        }

        return BundleContent.Of(ManifestOf(model, pairs, metrics, directional) with { ArticleSets = ranking?.Stamp }, files);
    }

    private static byte[] JsonOf<T>(T part) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(part, BundleManifest.JsonOptions) + "\n");

    private static BundleManifest ManifestOf(TrainedModel model, IReadOnlyList<LabeledPair> pairs, IReadOnlyDictionary<string, double> metrics, DirectionalModel? directional) => new()
    {
        Name = model.Options.Name,
        Version = model.Options.Version,
        Created = model.Options.Created,
        FeatureSchema = new(model.Schema.Version, model.Schema.Count, model.Schema.Hash),
        Trainer = new("FastTree cascade", model.Options.Seed, SettingsOf(model.Options, directional)),
        Data = StampOf(pairs),
        EventData = model.EventPairs.Count == 0 ? null : StampOf(model.EventPairs),
        DirectionalData = directional is null ? null : StampOf(directional.Pairs),
        Files = [],
        Metrics = metrics.ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    private static BundleManifest.DataStamp StampOf(IReadOnlyList<LabeledPair> pairs) => new(
        DataFingerprint.Of(pairs),
        pairs.Count,
        pairs.GroupBy(pair => Path.GetFileName(pair.File), StringComparer.Ordinal).ToImmutableSortedDictionary(set => set.Key, set => set.Count(), StringComparer.Ordinal));

    private static ImmutableSortedDictionary<string, string> SettingsOf(TrainingOptions options, DirectionalModel? directional)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        settings["calibrationShare"] = options.CalibrationShare.ToString(CultureInfo.InvariantCulture);
        settings["mostError"] = options.MostError.ToString(CultureInfo.InvariantCulture);
        settings["trees"] = options.Trees.ToString();
        settings["kindTrees"] = options.KindTrees.ToString();
        if (directional is not null)
            settings["directionalTrees"] = directional.Settings.ToString();
        foreach (var (set, weight) in options.SetWeights)
            settings[$"weight {set}"] = weight.ToString(CultureInfo.InvariantCulture);
        return settings.ToImmutable();
    }

    private static byte[] WordsOf(WordWeights words)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        words.Write(writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
