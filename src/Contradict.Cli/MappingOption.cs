using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Contradict.Cli;

/// <summary>Reads <c>--map</c> and <c>--labels</c>; what stands on the free side may hold commas and equals signs.</summary>
internal static partial class MappingOption
{
    /// <summary>For each named column the file's name; null where a text does not read so.</summary>
    public static ImmutableDictionary<string, string>? Columns(IEnumerable<string> texts) =>
        Read(texts, ColumnEntries(), "name", "value", StringComparer.Ordinal);

    /// <summary>For each of the file's labels ours; null where a text does not read so.</summary>
    public static ImmutableDictionary<string, string>? Labels(IEnumerable<string> texts) =>
        Read(texts, LabelEntries(), "value", "name", StringComparer.OrdinalIgnoreCase);

    private static ImmutableDictionary<string, string>? Read(IEnumerable<string> texts, Regex entries, string key, string value, StringComparer comparer)
    {
        var result = ImmutableDictionary.CreateBuilder<string, string>(comparer);
        foreach (var text in texts)
        {
            var matches = entries.Matches(text);
            if (matches.Count == 0 || matches.Sum(match => match.Length) != text.Length)
                return null;
            foreach (Match match in matches)
            {
                if (!result.TryAdd(match.Groups[key].Value, match.Groups[value].Value))
                    return null;
            }
        }

        return result.ToImmutable();
    }

    [GeneratedRegex(@"\G(?<name>id|topic|group|type|source_a|statement_a|source_b|statement_b|label)=(?<value>.+?)(?:,(?=(?:id|topic|group|type|source_a|statement_a|source_b|statement_b|label)=)|$)")]
    private static partial Regex ColumnEntries();

    [GeneratedRegex(@"\G(?<value>.+?)=(?<name>agree|contradict|neutral|skip)(?:,|$)")]
    private static partial Regex LabelEntries();
}
