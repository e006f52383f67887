using Contradict.Inference.Models;

namespace Contradict.Training.Learning;

/// <summary>One trained classifier.</summary>
/// <param name="Content">The ML.NET model file, the same bytes for the same training.</param>
/// <param name="Trees">Its trees.</param>
public sealed record TrainedTrees(byte[] Content, TreeEnsemble Trees);
