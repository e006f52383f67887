using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>What a speaker's name says of the pronoun that means it, by title, first name or noun.</summary>
internal sealed class GivenNames
{
    private readonly FrozenDictionary<string, Gender> _genders = Read();

    /// <summary>The gender that the name shows.</summary>
    /// <param name="name">A name or description, as the text has it.</param>
    public Gender Of(string name)
    {
        var words = name.Split(' ');
        var byTitle = OfTitle(words[0].ToLowerInvariant());
        if (byTitle != Gender.Unknown)
        {
            return byTitle;
        }

        foreach (var word in words)
        {
            if (char.IsLower(word[^1]) && (word.EndsWith("woman", StringComparison.Ordinal) || word is "queen" or "mother" or "daughter" or "sister" or "widow"))
            {
                return Gender.Female;
            }
        }

        // "Judge Roy Lee": a title that stayed stands before the first name.
        var first = words.Length > 1 ? _genders.GetValueOrDefault(words[0]) : Gender.Unknown;
        return first == Gender.Unknown && words.Length > 2 ? _genders.GetValueOrDefault(words[1]) : first;
    }

    /// <summary>The gender of a title in lower case.</summary>
    public static Gender OfTitle(string lower) => lower switch
    {
        "mr" or "mr." or "sir" or "lord" or "king" or "prince" => Gender.Male,
        "mrs" or "mrs." or "ms" or "ms." or "miss" or "lady" or "queen" or "princess" or "dame" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>The gender of a pronoun in lower case.</summary>
    public static Gender OfPronoun(string lower) => lower switch
    {
        "he" => Gender.Male,
        "she" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether one person may have both.</summary>
    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    private static FrozenDictionary<string, Gender> Read() =>
        WordList.Read("given-names.txt")
            .Select(line => line.Split(": "))
            .SelectMany(parts => parts[1].Split(' '), (parts, name) => (Name: name, Gender: Enum.Parse<Gender>(parts[0], ignoreCase: true)))
            .DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Gender, StringComparer.Ordinal);
}
