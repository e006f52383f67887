namespace Contradict.Inference.Language;

/// <summary>What a word does in a number written in words.</summary>
internal enum NumberWordKind : byte
{
    /// <summary>0 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30 and so on to 90.</summary>
    Ten,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>"thousand", "million", "crore".</summary>
    Scale,

    /// <summary>"dozen", "score".</summary>
    Dozen,

    /// <summary>"bn", "m", "k", after digits only.</summary>
    Suffix,

    /// <summary>"dozens", "hundreds", "thousands".</summary>
    Plural,

    /// <summary>"several", "few", "handful": a small number left open.</summary>
    Open,

    /// <summary>"pair", "trio", "quartet".</summary>
    Group,

    /// <summary>"third", "quarter", "fifth": one part of so many.</summary>
    Part,

    /// <summary>"thirds", "quarters", "fifths".</summary>
    Parts,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"a", "an".</summary>
    Article,

    /// <summary>"both".</summary>
    Both,

    /// <summary>"single", "sole".</summary>
    Single,

    /// <summary>"twice", "thrice".</summary>
    Times,
}
