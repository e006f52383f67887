namespace Contradict.Inference.Reports;

/// <summary>How much of a set's scoring was done anew and how much was found in a store.</summary>
/// <param name="ArticlesRead">Articles read for their statements.</param>
/// <param name="ArticlesKept">Articles whose statements were found.</param>
/// <param name="PairsJudged">Pairs judged.</param>
/// <param name="PairsKept">Pairs whose judgement was found.</param>
public sealed record ScoringWork(int ArticlesRead, int ArticlesKept, int PairsJudged, int PairsKept);
