using System.Globalization;
using Contradict.Training.Learning;

namespace Contradict.EncoderTraining.Learning;

/// <summary>A part of the news pairs that one network is tuned without; the main network is tuned without none.</summary>
/// <param name="Name">The name of its files and its folder.</param>
/// <param name="Number">Its number, -1 for the main network.</param>
/// <param name="Of">How many folds there are.</param>
internal sealed record Fold(string Name, int Number, int Of)
{
    public const string Main = "main";

    /// <summary>The main network first, then one for each fold.</summary>
    public static IEnumerable<Fold> All(int count) =>
    [
        new Fold(Main, -1, count),
        .. Enumerable.Range(0, count).Select(number => new Fold(string.Create(CultureInfo.InvariantCulture, $"fold-{number}"), number, count)),
    ];

    /// <summary>Whether the network is tuned without a group.</summary>
    public bool IsOut(string group) => Number >= 0 && GroupHash.Of($"fold {group}") % Of == Number;

    /// <summary>The file of its tuned weights, beside the general ones.</summary>
    public string WeightsBeside(string general) => $"{general}.{Name}";
}
