namespace Contradict.Inference.Language;

/// <summary>A run of letters, a number in digits or one symbol. A token with digits or hyphens gives several: "34-year-old" gives five.</summary>
/// <param name="Start">The first UTF-16 offset in the text.</param>
/// <param name="End">The offset after the last.</param>
/// <param name="Token">Index of the token that it is cut from.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">The letters in lower case or the symbol; empty for numbers.</param>
/// <param name="Number">The number's value; 0 for other kinds.</param>
/// <param name="Decimals">How many decimals the number has.</param>
/// <param name="Grouped">Whether the number has separators between thousands.</param>
internal readonly record struct Piece(int Start, int End, int Token, PieceKind Kind, string Word, double Number, int Decimals, bool Grouped)
{
    /// <summary>What stands beyond either end of a text.</summary>
    public static readonly Piece None = new(-1, -2, -1, PieceKind.Symbol, "", 0, 0, false);

    /// <summary>Whether it is a number in digits.</summary>
    public bool IsNumber => Kind == PieceKind.Number;

    /// <summary>Whether it is a whole number without separators that has exactly <paramref name="digits"/> digits.</summary>
    public bool IsPlainNumber(int digits) => Kind == PieceKind.Number && Decimals == 0 && !Grouped && End - Start == digits;
}
