namespace Contradict.Inference.Statements;

/// <summary>A sentence with what the rules find in it.</summary>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="IsTitle">Whether it is the article's title or a part of it.</param>
/// <param name="IsWholeTitle">Whether it is the whole title.</param>
/// <param name="Attributions">The attributions in the order of their cues.</param>
internal sealed record ReadSentence(ArticleParagraph Paragraph, Sentence Sentence, bool IsTitle, bool IsWholeTitle, List<Attribution> Attributions);
