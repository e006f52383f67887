using System.Collections.Frozen;

namespace Contradict.Inference.Statements.Merging;

/// <summary>Short forms of first names: "Joe" is "Joseph".</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string> Names = Read();

    /// <summary>Whether two first names may be those of one person.</summary>
    public static bool MayBeOne(string first, string second) =>
        string.Equals(Full(first), Full(second), StringComparison.OrdinalIgnoreCase);

    private static string Full(string name) => Names.GetValueOrDefault(name, name);

    private static FrozenDictionary<string, string> Read() =>
        WordList.Read("nicknames.txt")
            .Select(line => line.Split(": "))
            .SelectMany(parts => parts[1].Split(' '), (parts, nickname) => (Nickname: nickname, Name: parts[0]))
            .DistinctBy(pair => pair.Nickname)
            .ToFrozenDictionary(pair => pair.Nickname, pair => pair.Name, StringComparer.OrdinalIgnoreCase);
}
