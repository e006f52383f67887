using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Capitals and seats of government, which news often lets stand for the country: "Nairobi recalled its ambassador".</summary>
public static class Capitals
{
    private static readonly FrozenDictionary<string, string> Countries = NameResource.Load("capitals.txt");

    /// <summary>The country that a city or seat stands for; null for other names.</summary>
    /// <param name="key">A name's key: "nairobi", "white house".</param>
    public static string? CountryOf(string key) => Countries.GetValueOrDefault(key);
}
