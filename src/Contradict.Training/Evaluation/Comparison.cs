using System.Collections.Immutable;

namespace Contradict.Training.Evaluation;

/// <summary>Models compared with a base on the same pairs.</summary>
/// <param name="Signature">Two comparisons whose signatures are equal can be set side by side.</param>
/// <param name="Base">The base's name.</param>
/// <param name="Models">Each other model beside the base.</param>
public sealed record Comparison(string Signature, string Base, ImmutableArray<ModelComparison> Models);
