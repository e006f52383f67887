using System.Text.RegularExpressions;
using Contradict.Inference.Articles;

namespace Contradict.Inference.Statements.Merging;

/// <summary>What acronyms stand for, as the articles of a set explain them: "Isle Harbour Authority (IHA)" (Schwartz and Hearst, 2003, in its plainest form).</summary>
internal sealed partial class Acronyms
{
    // Null where articles explain an acronym in two ways: then it stands for nothing.
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);

    /// <summary>Reads what an article explains.</summary>
    public void Add(Article article)
    {
        foreach (Match match in Explained().Matches(article.Text))
        {
            var acronym = match.Groups["short"].Value;
            if (NameBefore(match.Groups["long"].Value, acronym) is not { } name)
            {
                continue;
            }

            var plain = acronym.Replace(".", "", StringComparison.Ordinal);
            if (!_names.TryAdd(plain, name) && !string.Equals(_names[plain], name, StringComparison.OrdinalIgnoreCase))
            {
                _names[plain] = null;
            }
        }
    }

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
