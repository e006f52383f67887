using System.Text;

namespace Contradict.Inference.Language;

/// <summary>Makes the form in which names are compared.</summary>
internal static class NameKey
{
    /// <summary>
    /// The key of a name's tokens: lower case without diacritics, apostrophes, dots, hyphens, leading article and, where a
    /// name follows, title; a people's name gives its country, and a common short form the full name.
    /// </summary>
    public static string Of(ReadOnlySpan<Token> tokens)
    {
        var first = AfterTitle(tokens);
        var key = new StringBuilder();
        foreach (var token in tokens[first..])
        {
            if (token.PartOfSpeech != PartOfSpeech.Punctuation)
            {
                Append(key, token.Lower);
            }
        }

        var name = key.ToString();
        if (name.StartsWith("the ", StringComparison.Ordinal))
        {
            name = name[4..];
        }

        return Demonyms.CountryOf(name) ?? NameAliases.FullName(name) ?? name;
    }

    /// <summary>Where the name proper begins: after the last title that is followed by a word of the name.</summary>
    private static int AfterTitle(ReadOnlySpan<Token> tokens)
    {
        for (var index = tokens.Length - 2; index >= 0; index--)
        {
            if (NameTitles.Contains(tokens[index].Lower) && IsPersonAfter(tokens[index], tokens[index + 1]))
            {
                return index + 1;
            }
        }

        return 0;
    }

    private static bool IsPersonAfter(Token title, Token next) =>
        next.PartOfSpeech == PartOfSpeech.ProperNoun && !(title.Lower == "general" && NameTitles.AreOfBodies(next.Lower));

    private static void Append(StringBuilder key, string lower)
    {
        if (key.Length > 0)
        {
            key.Append(' ');
        }

        foreach (var c in lower is "el" or "ul" ? "al" : TextNormalizer.WithoutDiacritics(lower))
        {
            if (c == '-')
            {
                key.Append(' ');
            }
            else if (c is not ('.' or '\''))
            {
                key.Append(c);
            }
        }
    }
}
