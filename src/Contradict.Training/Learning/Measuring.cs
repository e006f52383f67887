using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Learning;

/// <summary>Measures a freshly trained model, before it is a bundle.</summary>
public sealed class Measuring(Lexicon lexicon, TrainingEncoder? encoder = null)
{
    private readonly FeatureTable _table = new(lexicon, encoder);

    /// <summary>The model's predictions of pairs, with what its options hide hidden here too.</summary>
    /// <param name="model">The model.</param>
    /// <param name="pairs">Labeled pairs.</param>
    public IReadOnlyList<Prediction> Predict(TrainedModel model, IReadOnlyList<LabeledPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rows = _table.Rows(pairs, _table.Analyze(pairs), model.Words, model.Options);
        var threshold = model.Cascade.Calibration.UnsureBelow;
        return [.. rows.Select((row, i) => ToPrediction(pairs[i].Id, model.Cascade.Predict(row.Features), threshold))];
    }

    /// <summary>How well the kind is told of pairs known to contradict, kind by kind.</summary>
    /// <param name="model">The model.</param>
    /// <param name="pairs">Labeled pairs; only contradictions whose type names a kind count.</param>
    public IReadOnlyList<KindFigures> Kinds(TrainedModel model, IReadOnlyList<LabeledPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rows = _table.Rows(pairs, _table.Analyze(pairs), model.Words, model.Options).Where(row => row.Kind is not null);
        return KindFigures.Of([.. rows.Select(row => (row.Kind!.Value, model.Cascade.KindOf(row.Features)))]);
    }

    /// <summary>The figures that the manifest carries: macro F1 and F1 of contradict over all pairs and by form.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Headline(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<Prediction> predictions)
    {
        var evaluation = ModelEvaluation.Of(pairs, predictions, ["form"]);
        yield return KeyValuePair.Create("macroF1", Math.Round(evaluation.Metrics.MacroF1, 4));
        yield return KeyValuePair.Create("f1Contradict", Math.Round(evaluation.Metrics.Contradict.F1, 4));
        foreach (var slice in evaluation.Slices)
        {
            yield return KeyValuePair.Create($"{slice.Value}.macroF1", Math.Round(slice.Metrics.MacroF1, 4));
            yield return KeyValuePair.Create($"{slice.Value}.f1Contradict", Math.Round(slice.Metrics.Contradict.F1, 4));
        }
    }

    private static Prediction ToPrediction(string id, RelationProbabilities probability, double threshold) =>
        new(id, probability, probability.Highest < threshold ? Relation.Unsure : probability.Likeliest);
}
