using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Tests.Shared;

/// <summary>The labeled pairs that ship with the project, found by walking up from the tests' folder.</summary>
internal static class ShippedPairs
{
    /// <summary>The folder data/ of the repository.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>All pairs to train on.</summary>
    public static IReadOnlyList<LabeledPair> Train { get; } = [.. new LabeledPairReader().Read(Path.Combine(Folder, "train.csv"))];

    /// <summary>The distinct statements of the pairs to train on.</summary>
    public static IReadOnlyList<string> Statements { get; } =
        [.. Train.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }).Distinct(StringComparer.Ordinal)];

    /// <summary>Contrast groups whose contradiction is of a kind.</summary>
    /// <param name="kind">The kind, as "date_time".</param>
    /// <param name="count">How many groups.</param>
    public static IEnumerable<LabeledPair> ContrastGroups(string kind, int count) =>
        Groups("contrast", count, pair => pair.Type == kind && pair.Label == Relation.Contradict);

    /// <summary>Octets.</summary>
    /// <param name="count">How many.</param>
    public static IEnumerable<LabeledPair> Octets(int count) => Groups("octet", count, _ => true);

    private static IEnumerable<LabeledPair> Groups(string form, int count, Func<LabeledPair, bool> hasOne) => Train
        .Where(pair => pair.Column("form") == form)
        .GroupBy(pair => pair.Group)
        .Where(group => group.Any(hasOne))
        .Take(count)
        .SelectMany(group => group);

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(data, "train.csv")))
                return data;
        }

        throw new DirectoryNotFoundException("no data/train.csv above the tests' folder");
    }
}
