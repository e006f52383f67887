using System.Collections.Immutable;

namespace Contradict.Inference.Statements;

/// <summary>
/// One attribution as it stands in an article: who, by which word, and what. Wider than a statement: what someone wants,
/// plans or believes is attributed too, and so are questions and claims too short to compare.
/// </summary>
/// <param name="Source">The words that name the source; null where none does.</param>
/// <param name="Cue">The word or mark that attributes.</param>
/// <param name="Contents">What is attributed, piece by piece in the order of the text; empty where only the cue was found.</param>
public sealed record AttributedSpans(Mention? Source, Mention Cue, ImmutableArray<Mention> Contents);
