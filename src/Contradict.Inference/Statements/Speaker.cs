using System.Collections.Immutable;

namespace Contradict.Inference.Statements;

/// <summary>The party that a statement is attributed to.</summary>
/// <param name="Name">The canonical name or description: "Benjamin Netanyahu", "unnamed Israeli official".</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Affiliation">The country, organisation or side: "Israel", "Hamas"; null where unknown.</param>
/// <param name="Chain">
/// The way the claim came, outermost first: outlet, agency, speaker; behind the speaker stand the sources that it leans on
/// itself ("Egyptian media, citing an unnamed source"). Never empty for statements of an article.
/// </param>
public sealed record Speaker(string Name, SpeakerKind Kind, string? Affiliation, ImmutableArray<string> Chain);
