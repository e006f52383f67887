namespace Contradict.Training.Evaluation.Sets;

/// <summary>A planted pair of an article set.</summary>
/// <param name="Id">Its id, unique in the set.</param>
/// <param name="Relation">What holds between the two.</param>
/// <param name="Matter">What they dispute or share; several pairs may be of one matter.</param>
/// <param name="A">One side.</param>
/// <param name="B">The other side.</param>
public sealed record GoldPair(string Id, GoldRelation Relation, string Matter, GoldSide A, GoldSide B);
