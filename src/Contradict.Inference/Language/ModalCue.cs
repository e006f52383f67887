namespace Contradict.Inference.Language;

/// <summary>A word or phrase that says how firmly a clause is put.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Kind">How firmly.</param>
public sealed record ModalCue(int FirstToken, int EndToken, ModalityKind Kind);
