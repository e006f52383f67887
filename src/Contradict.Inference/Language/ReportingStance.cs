namespace Contradict.Inference.Language;

/// <summary>What a reporting word says of the speaker's commitment to the claim.</summary>
public enum ReportingStance : byte
{
    /// <summary>"said", "told", "added", "according to".</summary>
    State,

    /// <summary>"confirmed", "acknowledged", "admitted", "stressed".</summary>
    Affirm,

    /// <summary>"claimed", "alleged": the reporter keeps a distance.</summary>
    Claim,

    /// <summary>"denied", "rejected", "disputed", "dismissed".</summary>
    Deny,

    /// <summary>"downplayed", "played down", "dampened hopes".</summary>
    PlayDown,

    /// <summary>"warned", "cautioned".</summary>
    Warn,

    /// <summary>"suggested", "hinted", "speculated", "believes".</summary>
    Suggest,

    /// <summary>"promised", "vowed", "pledged", "threatened".</summary>
    Commit,

    /// <summary>"asked", "urged", "demanded", "called for".</summary>
    Request,
}
