namespace Contradict.Inference.Language;

/// <summary>
/// Splits a text into tokens in one pass, in time linear in its length. The tokens cover every character that is
/// neither white space nor invisible. Contractions are split as the Penn Treebank does ("is" + "n't").
/// </summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens between two offsets to a list.</summary>
    /// <param name="text">The text; any sequence of UTF-16 units.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="lexicon">Says which hyphenated words are one word.</param>
    /// <param name="pieces">Where the tokens are put.</param>
    public static void Split(string text, int start, int end, Lexicon lexicon, List<TokenPiece> pieces)
    {
        var visible = text.AsSpan(0, end);
        var index = start;
        while (index < end)
        {
            var kind = Characters.At(visible, index, out var length);
            index = kind switch
            {
                CharacterClass.Blank => index + length,
                CharacterClass.Letter => WordScanner.Scan(visible, index, lexicon, pieces),
                CharacterClass.Digit => NumberScanner.Scan(visible, index, pieces),
                CharacterClass.OtherNumber => Add(pieces, index, index + length, TokenKind.Number),
                _ => SymbolScanner.Scan(visible, index, length, pieces),
            };
        }
    }

    /// <summary>Adds one token and gives back its end.</summary>
    public static int Add(List<TokenPiece> pieces, int start, int end, TokenKind kind)
    {
        pieces.Add(new TokenPiece(start, end, kind));
        return end;
    }
}
