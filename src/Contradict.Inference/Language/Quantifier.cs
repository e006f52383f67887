namespace Contradict.Inference.Language;

/// <summary>A word that says for how large a share of a whole something holds: "all", "most", "none", "half".</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token, the noun not included.</param>
/// <param name="Low">The least share that a reader takes it to admit, 0 to 1.</param>
/// <param name="High">The greatest share, at least <paramref name="Low"/> and at most 1.</param>
/// <param name="Noun">The lemma of the noun that it binds; null where none is named.</param>
public sealed record Quantifier(int FirstToken, int EndToken, double Low, double High, string? Noun);
