using System.Collections.Immutable;
using Contradict.Training.Data;

namespace Contradict.Training.Tests.Data;

/// <summary>What ships in data/.</summary>
internal static class ShippedData
{
    private static readonly string Folder = FindFolder();

    public static readonly ImmutableArray<string> Parts = ["train", "development", "test"];

    public static string File(string name) => Path.Combine(Folder, name);

    public static List<LabeledPair> Read(string part) => [.. new LabeledPairReader().Read(File(part + ".csv"))];

    /// <summary>The sources of the contrast groups, in the order of a shell's star.</summary>
    public static string[] Contrast() => Sources("contrast", "*.csv");

    /// <summary>The sources of the octets, in the same order.</summary>
    public static string[] Octets() => Sources("octets", "*.jsonl");

    private static string[] Sources(string folder, string pattern) =>
        [.. Directory.GetFiles(File(Path.Combine("sources", folder)), pattern).Order(StringComparer.Ordinal)];

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Contradict.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "data");
    }
}
