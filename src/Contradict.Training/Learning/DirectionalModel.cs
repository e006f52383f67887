using Contradict.Inference.Models;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Learning;

/// <summary>The trained directional stage, with what cross-validation said of it.</summary>
/// <param name="Bearing">The first model: does the pair bear on one matter?</param>
/// <param name="Agreement">The second model: if so, does the hypothesis follow, or contradict?</param>
/// <param name="Calibration">The calibration of both.</param>
/// <param name="Settings">The settings that cross-validation chose.</param>
/// <param name="Pairs">The pairs it was trained on.</param>
/// <param name="CrossValidated">For each pair, what trees and curves made without its group say.</param>
public sealed record DirectionalModel(
    TrainedTrees Bearing,
    TrainedTrees Agreement,
    DirectionalCalibration Calibration,
    TreeSettings Settings,
    IReadOnlyList<LabeledPair> Pairs,
    IReadOnlyList<Prediction> CrossValidated);
