using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Reads the embedded lists of names: a key, a colon and the words that stand for it; "_" stands for a space.</summary>
internal static class NameResource
{
    /// <summary>From each word of the list to its key.</summary>
    public static FrozenDictionary<string, string> Load(string name)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(
            typeof(NameResource).Assembly.GetManifestResourceStream($"Contradict.Inference.Language.Resources.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."));
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#')
            {
                continue;
            }

            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                keys.TryAdd(word.Replace('_', ' '), line[..colon]);
            }
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
