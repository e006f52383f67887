namespace Contradict.Training.Labeling;

/// <summary>What a path holds that pairs to label can be made of.</summary>
public enum PairSource : byte
{
    /// <summary>Articles, whose statements are paired.</summary>
    Articles,

    /// <summary>Pairs in the labeled pairs format, with labels or without.</summary>
    Pairs,

    /// <summary>Pairs as <c>contradict score</c> writes them into <c>pairs.jsonl</c>.</summary>
    ScoredPairs,
}
