using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Training.Attribution;

/// <summary>One attribution that a person marked.</summary>
/// <param name="Source">The pieces that name the source; empty where nobody is named.</param>
/// <param name="Cue">The pieces of what attributes.</param>
/// <param name="Content">The pieces of what is attributed.</param>
public sealed record AnnotatedAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
