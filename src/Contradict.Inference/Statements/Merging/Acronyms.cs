using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Contradict.Inference.Articles;

namespace Contradict.Inference.Statements.Merging;

/// <summary>What acronyms stand for, as the articles of a set explain them: "Isle Harbour Authority (IHA)" (Schwartz and Hearst, 2003, in its plainest form).</summary>
internal sealed partial class Acronyms
{
    private readonly FrozenDictionary<string, string> _names;

    /// <summary>Reads what articles explain; an acronym that is explained in two ways stands for nothing.</summary>
    public Acronyms(IEnumerable<Article> articles) =>
        _names = articles
            .SelectMany(article => Explained().Matches(article.Text))
            .Select(match => (Acronym: match.Groups["short"].Value.Replace(".", "", StringComparison.Ordinal), Name: NameBefore(match.Groups["long"].Value, match.Groups["short"].Value)))
            .Where(pair => pair.Name is not null)
            .GroupBy(pair => pair.Acronym, pair => pair.Name!, StringComparer.Ordinal)
            .Where(names => names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
            .ToFrozenDictionary(names => names.Key, names => names.First(), StringComparer.Ordinal);

    /// <summary>The name that an acronym stands for; null where no article says so.</summary>
    public string? NameOf(string acronym) => _names.GetValueOrDefault(acronym.Replace(".", "", StringComparison.Ordinal));

    /// <summary>The last words whose capitals spell the acronym; null where none do.</summary>
    private static string? NameBefore(string words, string acronym)
    {
        var all = words.Split(' ');
        var letters = acronym.Where(char.IsLetter).Select(char.ToUpperInvariant).ToArray();
        for (var start = all.Length - 1; start >= 0; start--)
        {
            var capitals = all[start..].SelectMany(word => word.Split('-')).Where(part => part.Length > 0 && char.IsUpper(part[0])).Select(part => part[0]);
            if (char.IsUpper(all[start][0]) && capitals.SequenceEqual(letters))
            {
                return string.Join(' ', all[start..]);
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\p{L}’'-])(?<long>\p{Lu}[\p{L}’'-]+(?: (?:of|the|and|for|on|in|to|\p{Lu}[\p{L}’'-]+)){1,9}) \((?<short>(?:\p{Lu}\.?){2,7})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
