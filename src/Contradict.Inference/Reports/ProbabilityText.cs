using System.Globalization;

namespace Contradict.Inference.Reports;

/// <summary>Writes probabilities for readers: never as certain, since no verdict is.</summary>
public static class ProbabilityText
{
    private const double NearlyOne = .995;
    private const double NearlyZero = .005;

    /// <summary>The probability with two decimals, as in "0.96"; "over 0.99" and "under 0.01" at the ends.</summary>
    /// <param name="probability">0 to 1.</param>
    public static string Of(double probability) => probability switch
    {
        >= NearlyOne => "over 0.99",
        < NearlyZero => "under 0.01",
        _ => probability.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>The probability in whole percent, as in "96%"; "over 99%" and "under 1%" at the ends.</summary>
    /// <param name="probability">0 to 1.</param>
    public static string PercentOf(double probability) => probability switch
    {
        >= NearlyOne => "over 99%",
        < NearlyZero => "under 1%",
        _ => (probability * 100).ToString("0", CultureInfo.InvariantCulture) + "%",
    };
}
