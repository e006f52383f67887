namespace Contradict.Training.Attribution;

/// <summary>A text with the attributions that one person marked in it.</summary>
/// <param name="Name">The annotation's file name without extension.</param>
/// <param name="Text">The text.</param>
/// <param name="Attributions">Its attributions in the file's order; the spans are UTF-16 offsets into <paramref name="Text"/>.</param>
public sealed record AnnotatedText(string Name, string Text, IReadOnlyList<AnnotatedAttribution> Attributions);
