using System.Collections.Immutable;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Training.Learning;

/// <summary>One candidate pair of an article set as the ranking sees it.</summary>
/// <param name="Row">Its features and its label: contradiction or none; the group is the set.</param>
/// <param name="Prior">The probability of contradiction without the ranking.</param>
/// <param name="Planted">The planted pairs that it is; mostly none.</param>
internal sealed record RankingRow(FeatureRow Row, double Prior, ImmutableArray<GoldPair> Planted);
