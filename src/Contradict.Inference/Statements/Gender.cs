namespace Contradict.Inference.Statements;

/// <summary>Which pronoun means a person.</summary>
internal enum Gender : byte
{
    /// <summary>Not told by the name.</summary>
    Unknown,

    /// <summary>"She".</summary>
    Female,

    /// <summary>"He".</summary>
    Male,
}
