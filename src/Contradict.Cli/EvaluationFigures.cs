using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Cli;

/// <summary>What <c>contradict evaluate</c> found, as it is shown and as it is written to JSON.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Directional">Whether agree is read as "B follows from A".</param>
/// <param name="TwoClass">Whether agree is held against contradict alone.</param>
/// <param name="LeftOut">How many pairs labeled neutral were left out; 0 where all three relations count.</param>
/// <param name="CalibrationErrorOf15Bins">The expected calibration error over 15 bins; the table's has ten.</param>
/// <param name="Evaluation">The figures.</param>
internal sealed record EvaluationFigures(
    string Model,
    bool Directional,
    bool TwoClass,
    int LeftOut,
    double CalibrationErrorOf15Bins,
    ModelEvaluation Evaluation)
{
    public static EvaluationFigures Of(string model, ModelEvaluation evaluation) =>
        new(model, Directional: false, TwoClass: false, LeftOut: 0, evaluation.Metrics.CalibrationError, evaluation);

    public static EvaluationFigures Of(
        string model,
        IReadOnlyList<LabeledPair> pairs,
        IReadOnlyList<Prediction> predictions,
        IEnumerable<string> sliceColumns,
        bool directional,
        bool twoClass)
    {
        var leftOut = 0;
        if (twoClass)
            (pairs, predictions, leftOut) = TwoClasses.Of(pairs, predictions);
        var evaluation = ModelEvaluation.Of(pairs, predictions, sliceColumns);
        evaluation = directional ? evaluation.Marked("read:a_to_b") : evaluation;
        evaluation = twoClass ? evaluation.Marked("classes:2") : evaluation;
        return new EvaluationFigures(model, directional, twoClass, leftOut, CalibrationError.Of(pairs, predictions), evaluation);
    }
}
