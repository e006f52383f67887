namespace Contradict.Inference.Language;

/// <summary>Reads words: contractions, abbreviations with dots, hyphenated words and addresses included.</summary>
internal static class WordScanner
{
    private const int LongestCompound = 40;

    /// <summary>Reads the word or address that begins at an offset; gives back where it ends.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start, Lexicon lexicon, List<TokenPiece> pieces)
    {
        if (LinkScanner.StartsLink(text, start))
        {
            return Tokenizer.Add(pieces, start, LinkScanner.End(text, start), TokenKind.Link);
        }

        var dotted = EndOfDottedLetters(text, start);
        if (dotted > start)
        {
            return Tokenizer.Add(pieces, start, dotted, TokenKind.Word);
        }

        var end = EndOfWord(text, start);
        if (end < text.Length && LinkScanner.ContinuesAsLink(text, end))
        {
            return Tokenizer.Add(pieces, start, LinkScanner.End(text, start), TokenKind.Link);
        }

        var negation = NegationStart(text, start, end);
        if (negation > start)
        {
            Tokenizer.Add(pieces, start, negation, TokenKind.Word);
            return Tokenizer.Add(pieces, negation, end, TokenKind.Clitic);
        }

        if (end - start == 6 && text[start..end].Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            Tokenizer.Add(pieces, start, start + 3, TokenKind.Word);
            return Tokenizer.Add(pieces, start + 3, end, TokenKind.Word);
        }

        if (end < text.Length && text[end] == '.' && Abbreviations.KeepsDot(text, start, end))
        {
            return Tokenizer.Add(pieces, start, end + 1, TokenKind.Word);
        }

        return Tokenizer.Add(pieces, start, EndOfCompound(text, start, end, lexicon), TokenKind.Word);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            var kind = Characters.At(text, index, out var length);
            if (kind is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.OtherNumber)
            {
                index += length;
            }
            else if (JoinsLetters(text, index))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private static bool JoinsLetters(ReadOnlySpan<char> text, int index)
    {
        if (Characters.AtOrBlank(text, index + 1) != CharacterClass.Letter)
        {
            return false;
        }

        var c = text[index];
        return c switch
        {
            '\u00AD' or '\u200C' or '\u200D' => true,
            '&' => char.IsUpper(text[index - 1]) && char.IsUpper(text[index + 1]),
            _ => Characters.IsApostrophe(c) && SymbolScanner.CliticLength(text, index) == 0,
        };
    }

    /// <summary>Where "n't" begins in a word such as "isn't"; the word's start where it has none.</summary>
    private static int NegationStart(ReadOnlySpan<char> text, int start, int end)
    {
        var isNegated = end - start > 3
            && text[end - 1] is 't' or 'T'
            && Characters.IsApostrophe(text[end - 2])
            && text[end - 3] is 'n' or 'N';
        return isNegated ? end - 3 : start;
    }

    /// <summary>The end of letters that each carry a dot ("U.S.", "p.m."); the start where there are fewer than two.</summary>
    private static int EndOfDottedLetters(ReadOnlySpan<char> text, int start)
    {
        var index = start;
        var letters = 0;
        while (index + 1 < text.Length && char.IsLetter(text[index]) && text[index + 1] == '.')
        {
            index += 2;
            letters++;
        }

        if (letters == 0 || index >= text.Length || !char.IsLetter(text[index]))
        {
            return letters >= 2 ? index : start;
        }

        // "U.S" at the end of a word lacks its last dot; in "U.S.Steel" the name begins after it.
        return Characters.IsWordAt(text, index + 1) ? (letters >= 2 ? index : start) : index + 1;
    }

    private static int EndOfCompound(ReadOnlySpan<char> text, int start, int end, Lexicon lexicon)
    {
        if (!IsHyphenAt(text, end) || (start > 0 && Characters.IsHyphen(text[start - 1])))
        {
            return end;
        }

        var whole = EndOfWord(text, end + 1);
        var isCompound = whole - start <= LongestCompound
            && !IsHyphenAt(text, whole)
            && lexicon.IsCompound(text[start..end], text[(end + 1)..whole]);
        return isCompound ? whole : end;
    }

    private static bool IsHyphenAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && Characters.IsHyphen(text[index]) && Characters.AtOrBlank(text, index + 1) == CharacterClass.Letter;
}
