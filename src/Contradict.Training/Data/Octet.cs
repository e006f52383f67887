using System.Collections.Immutable;

namespace Contradict.Training.Data;

/// <summary>
/// Eight statements on one event: two aspects, each with two positions that cannot both be true, each position in two
/// wordings. Same position: agree; other position on the same aspect: contradict; other aspect: neutral.
/// </summary>
/// <param name="Id">The octet's id.</param>
/// <param name="Topic">What the event is about.</param>
/// <param name="Kind1">What the first aspect's contradictions turn on.</param>
/// <param name="Kind2">What the second aspect's contradictions turn on.</param>
/// <param name="AgreeTypes">How the two wordings agree, for the positions A, C, N, M; empty where not given.</param>
/// <param name="Statements">A1, A2, C1, C2, N1, N2, M1, M2.</param>
public sealed record Octet(
    string Id,
    string Topic,
    string Kind1,
    string Kind2,
    ImmutableArray<string> AgreeTypes,
    ImmutableArray<string> Statements);
