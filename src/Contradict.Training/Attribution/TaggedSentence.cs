using Contradict.Inference.Statements.Tagging;

namespace Contradict.Training.Attribution;

/// <summary>A sentence to learn from: its tokens' features and labels.</summary>
internal sealed record TaggedSentence(FeatureRows Rows, int[] Labels);
