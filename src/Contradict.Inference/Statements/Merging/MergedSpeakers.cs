using System.Collections.Immutable;

namespace Contradict.Inference.Statements.Merging;

/// <summary>The statements of a set with one name for each speaker, and what was merged.</summary>
/// <param name="Statements">The statements, in the order given.</param>
/// <param name="Merges">The merges, each once, by the name that was given up.</param>
public sealed record MergedSpeakers(IReadOnlyList<Statement> Statements, ImmutableArray<SpeakerMerge> Merges);
