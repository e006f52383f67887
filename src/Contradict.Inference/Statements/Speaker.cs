using System.Collections.Immutable;

namespace Contradict.Inference.Statements;

/// <summary>The party that a statement is attributed to.</summary>
/// <param name="Name">The canonical name or description: "Benjamin Netanyahu", "unnamed Israeli official".</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Affiliation">The country, organisation or side: "Israel", "Hamas"; null where unknown.</param>
/// <param name="Chain">The way the claim came, outermost first and the speaker last: outlet, agency, speaker.</param>
public sealed record Speaker(string Name, SpeakerKind Kind, string? Affiliation, ImmutableArray<string> Chain);
