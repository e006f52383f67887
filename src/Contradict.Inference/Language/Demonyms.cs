using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>The countries and peoples that adjectives and nouns of origin name: "Israeli" and "Israelis" are of Israel.</summary>
public static class Demonyms
{
    private static readonly FrozenDictionary<string, string> Countries = NameResource.Load("demonyms.txt");

    /// <summary>The country, in lower case as names are keyed, that a word of origin belongs to; null for other words.</summary>
    /// <param name="lower">A word in lower case, such as "egyptian", "egyptians" or "north korean".</param>
    public static string? CountryOf(string lower) => Countries.GetValueOrDefault(lower);
}
