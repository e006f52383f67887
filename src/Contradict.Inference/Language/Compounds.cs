namespace Contradict.Inference.Language;

/// <summary>Says which hyphenated words are one word: those that the dictionary has, with the hyphen or without.</summary>
internal static class Compounds
{
    private const int Longest = 40;

    /// <summary>Whether the two parts, in any case, make one word: "cease-fire", "re-elected", but not "twenty-five" or "no-fly".</summary>
    public static bool IsOneWord(Lemmatizer lemmatizer, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length + second.Length >= Longest)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Longest];
        var length = first.ToLowerInvariant(buffer);
        if (IsSeparate(buffer[..length]))
        {
            return false;
        }

        buffer[length] = '-';
        second.ToLowerInvariant(buffer[(length + 1)..]);
        var whole = buffer[..(length + 1 + second.Length)];
        return !IsNumeral(whole[(length + 1)..]) && !Analyze(lemmatizer, whole).IsUnknown;
    }

    /// <summary>The lemmas of a hyphenated word: those of the word without the hyphen, where there is one.</summary>
    public static WordForms Analyze(Lemmatizer lemmatizer, ReadOnlySpan<char> lower)
    {
        var hyphen = lower.IndexOf('-');
        if (hyphen > 0 && lower.Length < Longest)
        {
            Span<char> joined = stackalloc char[Longest];
            lower[..hyphen].CopyTo(joined);
            lower[(hyphen + 1)..].CopyTo(joined[hyphen..]);
            var forms = lemmatizer.Analyze(joined[..(lower.Length - 1)]);
            if (!forms.IsUnknown)
            {
                return forms;
            }
        }

        return lemmatizer.Analyze(lower);
    }

    private static bool IsSeparate(ReadOnlySpan<char> first) => first is "no" or "not" or "al" or "el" || IsNumeral(first);

    private static bool IsNumeral(ReadOnlySpan<char> part) =>
        ClosedClasses.Find(part) is { PartOfSpeech: PartOfSpeech.Number } || part is "half" or "third" or "thirds" or "quarter" or "quarters" or "fifths";
}
