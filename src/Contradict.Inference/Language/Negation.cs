namespace Contradict.Inference.Language;

/// <summary>One negation and the tokens it turns round.</summary>
/// <param name="CueToken">Index of the (first) token that negates.</param>
/// <param name="CueEnd">Index after the cue's last token.</param>
/// <param name="ScopeStart">Index of the first token in scope.</param>
/// <param name="ScopeEnd">Index after the last token in scope.</param>
/// <param name="Kind">What negates.</param>
public sealed record Negation(int CueToken, int CueEnd, int ScopeStart, int ScopeEnd, NegationKind Kind);
