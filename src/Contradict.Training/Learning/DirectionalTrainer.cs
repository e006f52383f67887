using System.Globalization;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Learning;

/// <summary>
/// Trains the directional stage: does the pair bear on one matter (agree or contradict, against neutral), and if so, does the second statement
/// follow from the first? Its settings are chosen by cross-validation on its own pairs, its curves fitted on groups that no tree saw.
/// </summary>
public sealed class DirectionalTrainer(Lexicon lexicon, TrainingEncoder? encoder = null)
{
    private readonly DirectionalTable _table = new(lexicon, encoder);

    /// <summary>Trains on pairs.</summary>
    /// <param name="pairs">Labeled pairs, each with its premise first, in an order that the caller fixes.</param>
    /// <param name="words">The words' weights of the bundle that gets the stage.</param>
    /// <param name="options">What fixes the result.</param>
    /// <param name="report">Told what is being done; may be null.</param>
    /// <exception cref="ArgumentException">A label is missing, or too few groups are there.</exception>
    public DirectionalModel Train(IReadOnlyList<LabeledPair> pairs, WordWeights words, TrainingOptions options, Action<string>? report = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(options);
        report?.Invoke(string.Create(CultureInfo.InvariantCulture, $"computing {_table.Schema.Count} directional features of {pairs.Count:N0} pairs"));
        var rows = _table.Rows(pairs, words, options);
        RequireEveryLabel(rows);
        var schema = new BundleManifest.SchemaStamp(_table.Schema.Version, _table.Schema.Count, _table.Schema.Hash);
        var (settings, outOfFold) = new DirectionalValidation(options, schema).Choose(rows, report);
        var cascade = new CascadeTrainer(options);
        var (bearing, agreement) = StageScores.Grow([.. rows.Where(row => !cascade.IsHeldOut(row))], settings, options.Seed);
        var held = StageScores.Of([.. rows.Where(cascade.IsHeldOut)], bearing.Trees, agreement.Trees);
        return new DirectionalModel(
            bearing,
            agreement,
            held.Calibrate(schema, _ => true),
            settings,
            pairs,
            [.. outOfFold.Select((probability, i) => new Prediction(pairs[i].Id, probability))]);
    }

    private static void RequireEveryLabel(FeatureRow[] rows)
    {
        foreach (var label in new[] { Relation.Agree, Relation.Contradict, Relation.Neutral })
        {
            if (rows.All(row => row.Label != label))
                throw new ArgumentException($"no directional pair is labeled {RelationNames.Of(label)}; the directional stage needs pairs of every label");
        }
    }
}
