namespace Contradict.Inference.Pairing;

/// <summary>What became of the pairs that could be made; all that is thrown away is counted.</summary>
/// <param name="Statements">Statements given.</param>
/// <param name="Claims">Claims left after folding identical ones.</param>
/// <param name="Possible">Pairs that the claims could make.</param>
/// <param name="SameVoice">Compared, then left out: one speaker in one article.</param>
/// <param name="TooDifferent">Compared, then left out: too little in common.</param>
/// <param name="Crowded">Compared, then left out: a statement had better candidates, as many as it may have.</param>
/// <param name="Candidates">Pairs handed on.</param>
public sealed record PairingCounts(
    int Statements,
    int Claims,
    long Possible,
    long SameVoice,
    long TooDifferent,
    long Crowded,
    long Candidates)
{
    /// <summary>Pairs that were never compared, since the index brought no two of their terms together.</summary>
    public long NotCompared => Possible - SameVoice - TooDifferent - Crowded - Candidates;

    /// <summary>What was thrown away, in sentences for the report; empty where nothing was.</summary>
    public IEnumerable<string> Sentences()
    {
        if (Statements > Claims)
        {
            yield return $"{Statements - Claims:N0} of {Statements:N0} statements repeat another in the same words and were folded into it.";
        }

        if (SameVoice > 0)
        {
            yield return $"{SameVoice:N0} pairs were left out because one speaker made both statements in one article.";
        }

        if (TooDifferent + NotCompared > 0)
        {
            yield return $"{TooDifferent + NotCompared:N0} pairs were left out because the statements have too little in common.";
        }

        if (Crowded > 0)
        {
            yield return $"{Crowded:N0} pairs were left out because a statement had closer ones.";
        }
    }
}
