using System.Globalization;
using System.Reflection;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>
/// One line that says how figures were made, after sacrebleu (Post 2018): figures with the same line can be compared,
/// others cannot.
/// </summary>
public static class EvaluationSignature
{
    // Raised whenever a figure's definition changes.
    private const int MetricsVersion = 1;

    private const int FingerprintDigits = 16;

    /// <summary>The line for figures without intervals.</summary>
    /// <param name="pairs">The pairs they are made on.</param>
    /// <returns>Keys and values, parted by bars.</returns>
    public static string Of(IReadOnlyList<LabeledPair> pairs)
    {
        var groups = EvaluationGroups.Of(pairs).Distinct().Count();
        var fingerprint = DataFingerprint.Of(pairs)[..FingerprintDigits];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"metrics:contradict.{MetricsVersion}|n:{pairs.Count}|groups:{groups}|data:{fingerprint}|version:{Version()}");
    }

    /// <summary>The line for a comparison.</summary>
    /// <param name="pairs">The pairs it is made on.</param>
    /// <param name="options">How it is made.</param>
    /// <returns>Keys and values, parted by bars.</returns>
    public static string Of(IReadOnlyList<LabeledPair> pairs, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(pairs)}|interval:paired-bootstrap-95|test:paired-randomization|resamples:{options.Resamples}|seed:{options.Seed}");
    }

    private static string Version() => Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0.0.0";
}
