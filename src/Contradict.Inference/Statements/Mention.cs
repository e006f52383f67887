namespace Contradict.Inference.Statements;

/// <summary>Words of an article, with their place in its text.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Start">UTF-16 offset of the first unit.</param>
/// <param name="End">UTF-16 offset after the last unit.</param>
public sealed record Mention(string Text, int Start, int End);
