namespace Contradict.Inference.Language;

/// <summary>A word or phrase that reports speech: "said", "according to", "played down".</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Lemma">Its dictionary form: "say", "according to", "play down".</param>
/// <param name="Stance">The speaker's commitment.</param>
public sealed record ReportingCue(int FirstToken, int EndToken, string Lemma, ReportingStance Stance);
