using System.Collections.Immutable;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>An attribution that was learned from annotated texts rather than ruled. All ranges count the sentence's tokens.</summary>
/// <param name="Cue">What attributes.</param>
/// <param name="Source">Who; may be empty.</param>
/// <param name="Contents">What, piece by piece; may be empty.</param>
internal sealed record TaggedAttribution(TokenRange Cue, TokenRange Source, ImmutableArray<TokenRange> Contents);
