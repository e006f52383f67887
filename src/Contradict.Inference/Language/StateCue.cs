namespace Contradict.Inference.Language;

/// <summary>Words that say which of several states in order a thing is in: "trapped", later "freed".</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Ladder">The name of the ordered states.</param>
/// <param name="Rung">Which of them, from 1; a higher one comes later.</param>
public sealed record StateCue(int FirstToken, int EndToken, string Ladder, int Rung);
