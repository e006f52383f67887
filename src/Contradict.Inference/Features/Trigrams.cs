namespace Contradict.Inference.Features;

/// <summary>Letter trigrams of a word or text, as sorted sets of hashes.</summary>
internal static class Trigrams
{
    private const int LongestText = 4_000;

    /// <summary>The distinct trigrams of the letters and digits in lower case, a space between words and at both ends.</summary>
    public static int[] Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText)
            text = text[..LongestText];
        var grams = new int[text.Length + 2];
        var count = 0;
        var (before, last) = (' ', ' ');
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && char.IsLetterOrDigit(text[i]) ? char.ToLowerInvariant(text[i]) : ' ';
            if (letter == ' ' && last == ' ')
                continue;
            grams[count++] = HashCode(before, last, letter);
            (before, last) = (last, letter);
        }

        Array.Sort(grams, 0, count);
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || grams[i] != grams[i - 1])
                grams[distinct++] = grams[i];
        }

        return grams[..distinct];
    }

    /// <summary>A hash that is the same in every process, as <see cref="System.HashCode"/> is not.</summary>
    private static int HashCode(char a, char b, char c) => (((a * 65_599) + b) * 65_599) + c;
}
