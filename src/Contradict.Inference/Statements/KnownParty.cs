namespace Contradict.Inference.Statements;

/// <summary>A speaker that is known by name.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Affiliation">The country or side that it belongs to; itself where it is one.</param>
/// <param name="IsPlace">Whether it is a country or territory, named by itself, its people or its capital.</param>
/// <param name="IsSeat">Whether the words are those for its capital or government: "Tehran".</param>
/// <param name="IsDemonym">Whether the words are those for its people: "Israeli".</param>
internal sealed record KnownParty(string Name, SpeakerKind Kind, string Affiliation, bool IsPlace, bool IsSeat, bool IsDemonym);
