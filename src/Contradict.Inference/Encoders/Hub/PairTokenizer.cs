namespace Contradict.Inference.Encoders.Hub;

/// <summary>Turns statements into tokens, and two statements' tokens into a row.</summary>
/// <param name="Tokens">Cuts statements.</param>
/// <param name="Layout">Lays pairs out.</param>
internal sealed record PairTokenizer(PieceTokens Tokens, PairLayout Layout);
