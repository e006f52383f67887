using System.Globalization;
using Contradict.Training.Evaluation;

namespace Contradict.Cli;

/// <summary>Decides whether a comparison shows a regression.</summary>
internal static class Regression
{
    private const double Level = 0.05;
    private static readonly string[] Watched = ["accuracy", "macro_f1", "f1_contradict"];

    /// <summary>
    /// One sentence on the first figure that is surely worse than the base's: accuracy, macro F1 or F1 of contradict lower, its whole
    /// interval below zero and its p-value, adjusted for all figures compared, under .05. Null where there is none.
    /// </summary>
    public static string? Find(Comparison comparison) => comparison.Models
        .SelectMany(model => model.Metrics.Where(metric => Watched.Contains(metric.Name)).Select(metric => (model, metric)))
        .Where(item => item.metric is { Difference: < 0, High: < 0, PAdjusted: < Level })
        .Select(item => string.Create(
            CultureInfo.InvariantCulture,
            $"{item.model.Name} is worse than {comparison.Base}: {item.metric.Name} {item.metric.Base:0.000} → {item.metric.Value:0.000} (95% interval of the difference {item.metric.Low:+0.000;-0.000} to {item.metric.High:+0.000;-0.000}, adjusted p {item.metric.PAdjusted:0.000})"))
        .FirstOrDefault();
}
