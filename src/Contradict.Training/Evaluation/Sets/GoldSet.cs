using System.Collections.Immutable;
using Contradict.Inference.Articles;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>A set of articles with all the contradictions between different speakers that are in it.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Gold">The planted pairs; a pair that is not among them counts as no contradiction.</param>
public sealed record GoldSet(string Name, ImmutableArray<Article> Articles, ImmutableArray<GoldPair> Gold);
