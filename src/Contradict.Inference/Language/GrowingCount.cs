namespace Contradict.Inference.Language;

/// <summary>A quantity that counts something that only grows while an event goes on: "nineteen dead".</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Kind">What it counts: "dead", "hurt", "held", "ill", "moved", "saved", "destroyed", "cancelled", "counted" or "reached".</param>
/// <param name="CueToken">Index of the first token that says so.</param>
/// <param name="CueEnd">Index after its last token.</param>
public sealed record GrowingCount(Quantity Quantity, string Kind, int CueToken, int CueEnd);
