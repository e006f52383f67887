namespace Contradict.Inference.Language;

/// <summary>Reads what begins with neither letter nor digit: punctuation, clitics after a closed word, handles, hashtags.</summary>
internal static class SymbolScanner
{
    /// <summary>Reads the token or tokens that begin at an offset; gives back where they end.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start, int length, List<TokenPiece> pieces)
    {
        var c = text[start];
        if (Characters.IsApostrophe(c) && start > 0 && Characters.AtOrBlank(text, start - 1) != CharacterClass.Blank)
        {
            var clitic = CliticLength(text, start);
            if (clitic > 0)
            {
                return Tokenizer.Add(pieces, start, start + clitic, TokenKind.Clitic);
            }
        }

        if (c == '@' && Characters.IsWordAt(text, start + 1))
        {
            return Tokenizer.Add(pieces, start, EndOfHandle(text, start + 1), TokenKind.Link);
        }

        if (c == '#' && Characters.AtOrBlank(text, start + 1) == CharacterClass.Letter)
        {
            Tokenizer.Add(pieces, start, start + 1, TokenKind.Symbol);
            return ScanHashtag(text, start + 1, pieces);
        }

        var end = start + length;
        if (c is '.' or '!' or '?' or '-' or '*' or '_' or '=' or '~' or '\u2026')
        {
            while (end < text.Length && text[end] == c)
            {
                end++;
            }
        }

        return Tokenizer.Add(pieces, start, end, TokenKind.Symbol);
    }

    /// <summary>The length of a clitic such as "'s" or "'ll" at an offset, 0 where there is none.</summary>
    public static int CliticLength(ReadOnlySpan<char> text, int apostrophe)
    {
        if (apostrophe + 1 >= text.Length || !Characters.IsApostrophe(text[apostrophe]))
        {
            return 0;
        }

        var length = char.ToLowerInvariant(text[apostrophe + 1]) switch
        {
            's' or 'd' or 'm' => 2,
            'r' or 'v' when IsLetter(text, apostrophe + 2, 'e') => 3,
            'l' when IsLetter(text, apostrophe + 2, 'l') => 3,
            _ => 0,
        };
        return length > 0 && !Characters.IsWordAt(text, apostrophe + length) ? length : 0;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int index, char letter) =>
        index < text.Length && char.ToLowerInvariant(text[index]) == letter;

    private static int EndOfHandle(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (text[index] == '_' || Characters.IsWordAt(text, index)))
        {
            Characters.At(text, index, out var length);
            index += length;
        }

        return index;
    }

    private static int ScanHashtag(ReadOnlySpan<char> text, int index, List<TokenPiece> pieces)
    {
        var start = index;
        while (index < text.Length && Characters.IsWordAt(text, index))
        {
            var kind = Characters.At(text, index, out var length);
            if (index > start && IsSeam(text, index, kind))
            {
                start = Tokenizer.Add(pieces, start, index, KindAt(text, start));
            }

            index += length;
        }

        return Tokenizer.Add(pieces, start, index, KindAt(text, start));
    }

    private static bool IsSeam(ReadOnlySpan<char> text, int index, CharacterClass kind)
    {
        var before = text[index - 1];
        if (kind != Characters.At(text, index - 1, out _))
        {
            return true;
        }

        return char.IsUpper(text[index])
            && (char.IsLower(before) || (char.IsUpper(before) && index + 1 < text.Length && char.IsLower(text[index + 1])));
    }

    private static TokenKind KindAt(ReadOnlySpan<char> text, int index) =>
        Characters.At(text, index, out _) == CharacterClass.Digit ? TokenKind.Number : TokenKind.Word;
}
