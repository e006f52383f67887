namespace Contradict.Training.Data.Checking;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity : byte
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Worth mending.</summary>
    Warning,

    /// <summary>Figures made on such data cannot be trusted, or rows are lost.</summary>
    Severe,
}
