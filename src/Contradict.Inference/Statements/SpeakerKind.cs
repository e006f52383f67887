namespace Contradict.Inference.Statements;

/// <summary>What sort of party speaks.</summary>
public enum SpeakerKind : byte
{
    /// <summary>A news outlet or "media" of a country.</summary>
    Outlet,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>The holder of an office, a spokesperson or a body of state: "the defence ministry", "the army".</summary>
    Office,

    /// <summary>A movement, party, militia or loose group: "Hamas", "residents".</summary>
    Group,

    /// <summary>An organisation: "the World Bank".</summary>
    Organisation,

    /// <summary>An official or source who is not named: "a senior Hamas official".</summary>
    UnnamedOfficial,

    /// <summary>Someone who saw it: "witnesses", "survivors".</summary>
    Witness,
}
