namespace Contradict.Inference.Language;

/// <summary>Reads numbers in digits: "33,207", "18.5", "10:30", "25th", "1990s". Units stay outside: "5.1bn" is "5.1" and "bn".</summary>
internal static class NumberScanner
{
    /// <summary>Reads the number that begins at an offset; gives back where it ends.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start, List<TokenPiece> pieces)
    {
        var end = EndOfDigits(text, start);
        var isPlain = true;
        while (end < text.Length)
        {
            var next = EndOfDigits(text, end + 1);
            var digits = next - end - 1;
            var joins = text[end] switch
            {
                ',' or '\u066C' => digits == 3 || (digits == 2 && EndOfDigits(text, next + 1) > next + 1 && text[next] == ','),
                '.' or '\u066B' => digits > 0,
                ':' => digits == 2 && end - start is 1 or 2 or 5,
                _ => false,
            };
            if (!joins)
            {
                break;
            }

            end = next;
            isPlain = false;
        }

        return Tokenizer.Add(pieces, start, isPlain ? end + SuffixLength(text, start, end) : end, TokenKind.Number);
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Characters.At(text, index, out var length) == CharacterClass.Digit)
        {
            index += length;
        }

        return index;
    }

    private static int SuffixLength(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 < text.Length && !Characters.IsWordAt(text, end + 2))
        {
            var suffix = text.Slice(end, 2);
            if (suffix.Equals("th", StringComparison.OrdinalIgnoreCase)
                || suffix.Equals("st", StringComparison.OrdinalIgnoreCase)
                || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
                || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase))
            {
                return 2;
            }
        }

        if (end >= text.Length || Characters.IsWordAt(text, end + 1))
        {
            return 0;
        }

        var isDecade = text[end] == 's' && end - start is 2 or 4;
        var isGeneration = text[end] is 'G' or 'D' && end - start == 1;
        return isDecade || isGeneration ? 1 : 0;
    }
}
