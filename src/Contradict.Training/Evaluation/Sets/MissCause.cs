namespace Contradict.Training.Evaluation.Sets;

/// <summary>Why a planted contradiction is not among the first that are shown; the earliest stage that lost it.</summary>
public enum MissCause
{
    /// <summary>At least one of the two statements was not found in its article.</summary>
    NotExtracted,

    /// <summary>Both were found, but pairing threw the pair away.</summary>
    NotPaired,

    /// <summary>Both were taken to be of one speaker.</summary>
    OneSpeaker,

    /// <summary>The pair was taken as an update.</summary>
    TakenAsUpdate,

    /// <summary>The pair was judged to agree.</summary>
    JudgedAgree,

    /// <summary>The pair was judged neutral.</summary>
    JudgedNeutral,

    /// <summary>The probabilities carried no call.</summary>
    Unsure,

    /// <summary>The pair was called a contradiction, but too many others stand above it.</summary>
    RankedLow,
}
