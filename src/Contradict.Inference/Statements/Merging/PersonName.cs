using System.Collections.Immutable;

namespace Contradict.Inference.Statements.Merging;

/// <summary>A person's name taken apart.</summary>
/// <param name="Office">The last title before the name in lower case, as <see cref="OfficeTitles"/> writes it: "prime minister"; null where there is none.</param>
/// <param name="Words">The name's words without titles: the last one is the surname, a suffix such as "Jr." follows it.</param>
internal sealed record PersonName(string? Office, ImmutableArray<string> Words)
{
    /// <summary>The surname with a suffix: sons are not their fathers.</summary>
    public string Surname => string.Join(' ', Words[SurnameIndex..]);

    /// <summary>The first name; null where only a surname is given.</summary>
    public string? First => SurnameIndex > 0 ? Words[0] : null;

    /// <summary>The name without titles.</summary>
    public string Text => string.Join(' ', Words);

    private int SurnameIndex => IsSuffix(Words[^1]) && Words.Length > 1 ? Words.Length - 2 : Words.Length - 1;

    /// <summary>Takes a name apart; null where it is not that of one person.</summary>
    public static PersonName? Parse(string name)
    {
        var parenthesis = name.IndexOf('(', StringComparison.Ordinal);
        var words = (parenthesis > 0 ? name[..parenthesis] : name).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].EndsWith("'s", StringComparison.Ordinal) || words[i].EndsWith("’s", StringComparison.Ordinal))
            {
                return null;
            }

            var isName = char.IsUpper(words[i][0]) || Particles.Contains(words[i]);
            if (!isName || OfficeTitles.IsTitle(words[i]))
            {
                start = i + 1;
            }
        }

        return start < words.Length && !IsSuffix(words[start]) && !Particles.Contains(words[^1])
            ? new PersonName(OfficeTitles.Last(words.AsSpan(0, start)), [.. words[start..]])
            : null;
    }

    private static readonly ImmutableHashSet<string> Particles = ["al", "bin", "ben", "da", "de", "del", "der", "di", "el", "la", "van", "von", "ibn"];

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";
}
