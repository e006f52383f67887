using System.Collections.Immutable;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Learning;

/// <summary>
/// What a model card must stand beside its figures: the same trainer with one side hidden, a bag of words over both sides and over one,
/// one-versus-all in place of the cascade, and the trainer without each feature family in turn.
/// </summary>
public sealed class CardStudy(Lexicon lexicon, TrainingEncoder? encoder, Action<string>? report)
{
    private readonly ModelTrainer _trainer = new(lexicon, encoder);
    private readonly Measuring _measuring = new(lexicon, encoder);

    /// <summary>Trains and measures the variants.</summary>
    /// <param name="pairs">The training pairs.</param>
    /// <param name="test">The pairs to measure on.</param>
    /// <param name="options">The options of the model studied.</param>
    /// <param name="whole">The predictions of the model studied.</param>
    public IReadOnlyList<StudyRow> Run(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<LabeledPair> test, TrainingOptions options, IReadOnlyList<Prediction> whole)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rows = new List<StudyRow> { Row("yardstick", "this model", test, whole) };
        rows.Add(Row("yardstick", "one-versus-all instead of the cascade", test, OneVersusAll(pairs, test, options)));
        rows.Add(Row("yardstick", "the same trainer, second statement hidden", test, Variant(pairs, test, options with { HideSecond = true })));
        rows.Add(Row("yardstick", "bag of words over both statements", test, BagOfWords(pairs, test, BaselineSides.Both)));
        rows.Add(Row("yardstick", "bag of words over the first statement", test, BagOfWords(pairs, test, BaselineSides.A)));
        foreach (var family in (encoder?.Schema ?? PairFeatures.Schema).Families)
        {
            report?.Invoke($"measuring without {family}");
            rows.Add(Row("ablation", $"without {family}", test, Variant(pairs, test, options with { WithoutFamilies = [family] })));
        }

        return rows;
    }

    private static StudyRow Row(string section, string variant, IReadOnlyList<LabeledPair> test, IReadOnlyList<Prediction> predictions) => new(
        section,
        variant,
        ModelEvaluation.Of(test, predictions, ["form"]).Slices.ToImmutableSortedDictionary(
            slice => slice.Value,
            slice => (slice.Metrics.MacroF1, slice.Metrics.Contradict.F1),
            StringComparer.Ordinal));

    private IReadOnlyList<Prediction> Variant(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<LabeledPair> test, TrainingOptions options) =>
        _measuring.Predict(_trainer.Train(pairs, options), test);

    private IReadOnlyList<Prediction> OneVersusAll(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<LabeledPair> test, TrainingOptions options)
    {
        report?.Invoke("measuring one-versus-all");
        var table = new FeatureTable(lexicon, encoder);
        var analyses = table.Analyze(pairs);
        var words = FeatureTable.Weigh(analyses);
        var model = OneVersusAllModel.Train(table.Rows(pairs, analyses, words, options), options);
        var rows = table.Rows(test, table.Analyze(test), words, options);
        return [.. rows.Select((row, i) => new Prediction(test[i].Id, model.Predict(row.Features)))];
    }

    private static IReadOnlyList<Prediction> BagOfWords(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<LabeledPair> test, BaselineSides sides) =>
        BagOfWordsBaseline.Train(pairs, new BagOfWordsOptions { Sides = sides }).Predict(test);
}
