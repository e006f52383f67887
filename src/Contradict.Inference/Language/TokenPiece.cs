namespace Contradict.Inference.Language;

/// <summary>A token's place in the text and its kind.</summary>
/// <param name="Start">UTF-16 offset of its first unit.</param>
/// <param name="End">UTF-16 offset after its last unit.</param>
/// <param name="Kind">What its characters make it.</param>
internal readonly record struct TokenPiece(int Start, int End, TokenKind Kind);
