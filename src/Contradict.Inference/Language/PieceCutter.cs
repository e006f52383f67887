using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Cuts tokens into pieces, so that number and date grammars need not care how a tokenizer treats hyphens and suffixes.</summary>
internal static class PieceCutter
{
    /// <summary>The pieces of all tokens.</summary>
    public static PieceList Cut(ImmutableArray<Token> tokens)
    {
        var pieces = new List<Piece>(tokens.Length + 8);
        for (int i = 0; i < tokens.Length; i++) Cut(tokens[i], i, pieces);
        return new PieceList(tokens, pieces);
    }

    private static void Cut(in Token token, int index, List<Piece> pieces)
    {
        string text = token.Text.Length == token.Lower.Length ? token.Lower : token.Text;
        for (int position = 0; position < text.Length;)
        {
            int end;
            if (char.IsAsciiDigit(text[position])) end = AddNumber(text, position, token.Span.Start, index, pieces);
            else
            {
                end = char.IsLetter(text[position]) ? WordEnd(text, position) : position + 1;
                var kind = char.IsLetter(text[position]) ? PieceKind.Word : PieceKind.Symbol;
                string word = end - position == text.Length ? token.Lower : text[position..end].ToLowerInvariant();
                pieces.Add(new Piece(token.Span.Start + position, token.Span.Start + end, index, kind, word, 0, 0, false));
            }

            position = end;
        }
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            char c = text[end];
            bool inside = char.IsLetter(c) || c is '\u0300' or '\u0301'
                || (c == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
                || (c is '\'' or '’' && !IsPossessive(text, end));
            if (!inside) break;
            end++;
        }

        return end;
    }

    private static bool IsPossessive(string text, int apostrophe)
        => apostrophe + 1 >= text.Length || (text[apostrophe + 1] is 's' or 'S' && apostrophe + 2 >= text.Length);

    private static int AddNumber(string text, int start, int offset, int token, List<Piece> pieces)
    {
        double value = 0;
        int end = start, decimals = 0;
        bool grouped = false;
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++) value = (value * 10) + (text[end] - '0');
        while (end - start <= 3 + (grouped ? 16 : 0) && IsGroup(text, end))
        {
            grouped = true;
            for (int digit = 1; digit <= 3; digit++) value = (value * 10) + (text[end + digit] - '0');
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            int first = ++end;
            double fraction = 0;
            for (; end < text.Length && char.IsAsciiDigit(text[end]); end++) fraction = (fraction * 10) + (text[end] - '0');
            decimals = end - first;
            value += fraction / Math.Pow(10, decimals);
        }

        pieces.Add(new Piece(offset + start, offset + end, token, PieceKind.Number, "", value, decimals, grouped));
        return end;
    }

    private static bool IsGroup(string text, int comma)
    {
        if (comma + 3 >= text.Length || text[comma] != ',') return false;
        for (int digit = 1; digit <= 3; digit++)
        {
            if (!char.IsAsciiDigit(text[comma + digit])) return false;
        }

        return comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]);
    }
}
