using Contradict.Inference.Language;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>One side of a planted pair.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Span">Where the words stand in the article's text.</param>
public sealed record GoldSide(string Article, TextSpan Span);
