namespace Contradict.Inference.Language;

/// <summary>What the words around a number do to its value.</summary>
/// <param name="Bound">How they bound it.</param>
/// <param name="Just">Whether they keep the value close: "just over".</param>
internal sealed record BoundingPhrase(Bound Bound, bool Just = false);
