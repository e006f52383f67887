namespace Contradict.Inference.Language;

/// <summary>The forms of a verb.</summary>
internal enum VerbInflection : byte
{
    /// <summary>"go".</summary>
    Base,

    /// <summary>"goes".</summary>
    Third,

    /// <summary>"went", "gone".</summary>
    Past,

    /// <summary>"going".</summary>
    Gerund,
}
