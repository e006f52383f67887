namespace Contradict.Inference.Pairing;

/// <summary>The counts of a run while it goes on.</summary>
internal struct PairingTally
{
    public long SameVoice;
    public long TooDifferent;
    public long Crowded;
    public long Candidates;

    public readonly PairingCounts Counts(int statements, int claims) =>
        new(statements, claims, (long)claims * (claims - 1) / 2, SameVoice, TooDifferent, Crowded, Candidates);
}
