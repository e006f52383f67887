using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation;

/// <summary>A figure by its name, with the direction in which it is better.</summary>
public sealed class Metric
{
    private readonly TallyFunction compute;

    private Metric(string name, bool higherIsBetter, TallyFunction compute)
    {
        Name = name;
        HigherIsBetter = higherIsBetter;
        this.compute = compute;
    }

    internal delegate double TallyFunction(ReadOnlySpan<double> tally);

    /// <summary>All figures that comparisons are made of, in the order in which they are printed.</summary>
    public static ImmutableArray<Metric> All { get; } =
    [
        new("accuracy", true, TallyMetrics.Accuracy),
        new("macro_f1", true, TallyMetrics.MacroF1),
        new("f1_agree", true, t => TallyMetrics.Class(t, Relation.Agree).F1),
        new("f1_contradict", true, t => TallyMetrics.Class(t, Relation.Contradict).F1),
        new("f1_neutral", true, t => TallyMetrics.Class(t, Relation.Neutral).F1),
        new("precision_contradict", true, t => TallyMetrics.Class(t, Relation.Contradict).Precision),
        new("recall_contradict", true, t => TallyMetrics.Class(t, Relation.Contradict).Recall),
        new("matthews", true, TallyMetrics.Matthews),
        new("log_loss", false, t => TallyMetrics.Mean(t, Tally.LogLoss)),
        new("brier", false, t => TallyMetrics.Mean(t, Tally.Brier)),
        new("ece", false, TallyMetrics.CalibrationError),
        new("coverage", true, t => TallyMetrics.Mean(t, Tally.Covered)),
        new("selective_error", false, TallyMetrics.SelectiveError),
    ];

    /// <summary>The figures given for a slice.</summary>
    public static ImmutableArray<Metric> OfSlices { get; } = [.. All.Where(m => m.Name is "accuracy" or "macro_f1" or "f1_contradict")];

    /// <summary>The name in files and tables.</summary>
    public string Name { get; }

    /// <summary>Whether more is better.</summary>
    public bool HigherIsBetter { get; }

    internal double Compute(ReadOnlySpan<double> tally) => compute(tally);
}
