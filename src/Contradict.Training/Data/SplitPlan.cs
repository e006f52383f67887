using System.Collections.Immutable;

namespace Contradict.Training.Data;

/// <summary>Which row goes to which part, and what the parts look like.</summary>
/// <param name="PartOfRow">For each row, in the order given, the number of its part.</param>
/// <param name="Parts">What each part holds, in the order of the parts asked for.</param>
/// <param name="LargestComponent">
/// The rows of the largest set that had to stay together; where it is a large share of all, the shares asked for
/// cannot be met.
/// </param>
public sealed record SplitPlan(ImmutableArray<byte> PartOfRow, ImmutableArray<SplitPartSummary> Parts, int LargestComponent);
