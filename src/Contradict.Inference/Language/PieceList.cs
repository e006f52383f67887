using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>The pieces of a text's tokens, in order. Reading beyond either end gives <see cref="Piece.None"/>.</summary>
internal sealed class PieceList(ImmutableArray<Token> tokens, List<Piece> pieces)
{
    /// <summary>The tokens that the pieces are cut from.</summary>
    public ImmutableArray<Token> Tokens { get; } = tokens;

    /// <summary>The number of pieces.</summary>
    public int Count => pieces.Count;

    /// <summary>The piece at an index, or <see cref="Piece.None"/> outside the list.</summary>
    public Piece this[int index] => (uint)index < (uint)pieces.Count ? pieces[index] : Piece.None;

    /// <summary>The letters or the symbol at an index; empty for numbers and outside the list.</summary>
    public string Word(int index) => (uint)index < (uint)pieces.Count ? pieces[index].Word : "";

    /// <summary>Whether no gap parts the piece from the one before it.</summary>
    public bool Touches(int index) => index > 0 && index < pieces.Count && pieces[index].Start == pieces[index - 1].End;

    /// <summary>Whether the piece is a hyphen or dash.</summary>
    public bool IsDash(int index) => Word(index) is "-" or "–" or "—";

    /// <summary>The index after a hyphen that ties the piece before it to the one after, or the index itself.</summary>
    public int SkipHyphen(int index) => IsDash(index) && Touches(index) && Touches(index + 1) ? index + 1 : index;

    /// <summary>Takes the letters and digits of some tokens out of sight, so that nothing is read from them again.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index after the last.</param>
    public void Blank(int firstToken, int endToken)
    {
        for (int i = FirstOfToken(firstToken); i < pieces.Count && pieces[i].Token < endToken; i++)
        {
            pieces[i] = pieces[i] with { Kind = PieceKind.Symbol, Word = "" };
        }
    }

    /// <summary>Index of the first token out of sight at or after a piece, or the number of tokens.</summary>
    public int NextBlank(int start)
    {
        for (int i = start; i < pieces.Count; i++)
        {
            if (pieces[i].Word.Length == 0 && pieces[i].Kind == PieceKind.Symbol) return pieces[i].Token;
        }

        return Tokens.Length;
    }

    /// <summary>The part of speech of the piece's token; <see cref="PartOfSpeech.Punctuation"/> outside the list.</summary>
    public PartOfSpeech PartOfSpeech(int index)
    {
        var piece = this[index];
        return piece.Token < 0 ? Language.PartOfSpeech.Punctuation : Tokens[piece.Token].PartOfSpeech;
    }

    /// <summary>The index of the first piece of a token, or the count where no such token has a piece.</summary>
    public int FirstOfToken(int token)
    {
        for (int i = Math.Min(token, pieces.Count); i < pieces.Count; i++)
        {
            if (pieces[i].Token >= token) return i;
        }

        return pieces.Count;
    }

    /// <summary>Whether the piece's word is written with a capital.</summary>
    public bool IsCapitalised(int index)
    {
        var piece = this[index];
        if (piece.Token < 0) return false;
        var token = Tokens[piece.Token];
        int offset = piece.Start - token.Span.Start;
        return (uint)offset < (uint)token.Text.Length && char.IsUpper(token.Text[offset]);
    }
}
