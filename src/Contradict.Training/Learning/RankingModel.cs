using Contradict.Inference.Models;

namespace Contradict.Training.Learning;

/// <summary>The trained ranking of article sets.</summary>
/// <param name="Trees">Its trees.</param>
/// <param name="Calibration">Its curve.</param>
/// <param name="Settings">The trees' settings.</param>
/// <param name="Stamp">What it was trained on.</param>
/// <param name="Figures">Its figures on sets that the trees did not see.</param>
public sealed record RankingModel(TrainedTrees Trees, RankingCalibration Calibration, TreeSettings Settings, BundleManifest.SetStamp Stamp, RankingFigures Figures);
