namespace Contradict.Inference.Language;

/// <summary>Recognises web and mail addresses.</summary>
internal static class LinkScanner
{
    private static readonly string[] Starts = ["http://", "https://", "www."];

    private static readonly string[] Domains = [".com", ".org", ".net", ".gov", ".edu", ".info", ".co.uk"];

    /// <summary>Whether an address begins at the offset.</summary>
    public static bool StartsLink(ReadOnlySpan<char> text, int start) =>
        text[start] is 'h' or 'H' or 'w' or 'W' && StartsWithAny(text[start..], Starts);

    /// <summary>Whether the word that ends at the offset goes on as a mail address or domain name.</summary>
    public static bool ContinuesAsLink(ReadOnlySpan<char> text, int end) => text[end] switch
    {
        '@' => Characters.IsWordAt(text, end + 1),
        '.' => EndsDomain(text, end),
        _ => false,
    };

    /// <summary>Where the address that begins at the offset ends; punctuation after it stays outside.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text, end))
        {
            Characters.At(text, end, out var length);
            end += length;
        }

        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\'' or '\u2019')
        {
            end--;
        }

        return end;
    }

    private static bool IsPart(ReadOnlySpan<char> text, int index) =>
        Characters.At(text, index, out _) != CharacterClass.Blank
        && text[index] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB');

    private static bool EndsDomain(ReadOnlySpan<char> text, int dot)
    {
        foreach (var domain in Domains)
        {
            if (text[dot..].StartsWith(domain, StringComparison.OrdinalIgnoreCase)
                && !Characters.IsWordAt(text, dot + domain.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
