using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts;

/// <summary>One piece of evidence for a verdict.</summary>
/// <param name="Name">What it is, for a person: "the numbers clash: 33 against at least 41".</param>
/// <param name="A">The words in the first statement, counted in its text; null where it has none.</param>
/// <param name="B">The words in the second statement, counted in its text; null where it has none.</param>
/// <param name="Weight">How far it moved the verdict towards its relation, in log-odds; negative where it spoke against it.</param>
public sealed record Reason(string Name, TextSpan? A, TextSpan? B, double Weight);
