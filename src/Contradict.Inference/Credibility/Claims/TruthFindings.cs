using System.Collections.Immutable;

namespace Contradict.Inference.Credibility.Claims;

/// <summary>What structured claims come to.</summary>
/// <param name="Values">One value an object, in the order in which the objects are first claimed.</param>
/// <param name="Sources">The sources; cases are a source's claims about objects of which another source says something, too.</param>
public sealed record TruthFindings(ImmutableArray<FoundValue> Values, ImmutableArray<SourceCredibility> Sources);
