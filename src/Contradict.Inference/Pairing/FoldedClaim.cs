using System.Collections.Immutable;

namespace Contradict.Inference.Pairing;

/// <summary>One claim of one speaker, with every statement that carries it word for word, or but for small words in a copy.</summary>
/// <param name="Representative">Index of the statement that stands for all: the earliest published, then the first in the list.</param>
/// <param name="Members">Indices of all its statements, the representative included, ascending.</param>
public sealed record FoldedClaim(int Representative, ImmutableArray<int> Members);
