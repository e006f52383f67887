namespace Contradict.Inference.Credibility.Claims;

/// <summary>What one source says of one object: that the Jam minaret lies in Ghor.</summary>
/// <param name="Subject">What it is said of.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Value">What is said; a place may be given at any depth, the most precise part first: "Gaza City, Gaza".</param>
/// <param name="Time">When; null where unknown. A source's later claim about an object replaces its earlier ones.</param>
public sealed record StructuredClaim(string Subject, string Source, string Value, DateTimeOffset? Time = null);
