namespace Contradict.Inference.Pairing;

/// <summary>Who says a claim and in which article, as numbers.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Article">The article.</param>
/// <param name="IsOwn">Whether it is in its outlet's own voice.</param>
internal readonly record struct ClaimVoice(int Speaker, int Article, bool IsOwn);
