using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Short forms of well-known names: "US" is "united states".</summary>
internal static class NameAliases
{
    private static readonly FrozenDictionary<string, string> Names = NameResource.Load("aliases.txt");

    /// <summary>The full name of a short form, both as keys; null for other names.</summary>
    public static string? FullName(string key) => Names.GetValueOrDefault(key);
}
