using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>What training gives: the cascade, the words' weights its features use, and the options it came from.</summary>
/// <param name="Cascade">The trained stages.</param>
/// <param name="Words">The words' weights.</param>
/// <param name="Options">The options.</param>
/// <param name="Schema">The schema of the features it was trained on.</param>
/// <param name="Encoder">The files of its encoder; null where it has none.</param>
public sealed record TrainedModel(CascadeModel Cascade, WordWeights Words, TrainingOptions Options, FeatureSchema Schema, EncoderFiles? Encoder)
{
    /// <summary>The pairs of sets of statements that the stages for article sets were trained on; may be none.</summary>
    public IReadOnlyList<LabeledPair> EventPairs { get; init; } = [];

    /// <summary>The figures on the sets of statements that were kept for calibration; null where there were none.</summary>
    public EventFigures? Events { get; init; }
}
