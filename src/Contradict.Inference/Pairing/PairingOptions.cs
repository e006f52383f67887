namespace Contradict.Inference.Pairing;

/// <summary>How candidate pairs are chosen. Immutable. The values set here were chosen by hand, one of them with real news in view, which has no labels.</summary>
public sealed record PairingOptions
{
    /// <summary>
    /// Up to this many claims, all pairs of different speakers are candidates, whatever they share: inside one event, a claim and its
    /// contradiction may have no word in common. 400 unless set: at most 79,800 pairs.
    /// </summary>
    public int ExhaustiveUpTo { get; init; } = 400;

    /// <summary>The similarity below which two statements of one speaker are no candidates, in sets of any size.</summary>
    public double SameSpeakerSimilarity { get; init; } = 0.2;

    /// <summary>The score below which two statements are no candidates in a large set.</summary>
    public double MinimumScore { get; init; } = 0.12;

    /// <summary>
    /// The score below which two statements are no candidates in a large set where their articles are told to be of different events: of
    /// 45,000 such pairs of real news that score less, 4 came to a contradiction, and of the agreements among them more than half were none.
    /// </summary>
    public double MinimumScoreAcrossEvents { get; init; } = 0.3;

    /// <summary>In a large set, the most candidates that one statement gets among those before it.</summary>
    public int MostPerStatement { get; init; } = 20;

    /// <summary>
    /// In a large set, the most earlier statements that are looked up for one statement, over all its terms from the rarest to
    /// the commonest, the latest first. It bounds the work, which so grows with the number of statements and not with its square.
    /// </summary>
    public int MostLookedUp { get; init; } = 2_000;

    /// <summary>
    /// In a large set, what is added to the score of two different quoted speakers in one article: they are likely to speak of one event
    /// even where they share few words.
    /// </summary>
    public double SameArticleBonus { get; init; } = 0.15;
}
