namespace Contradict.Inference.Language;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>In digits, scale words included.</summary>
    Digits,

    /// <summary>In words.</summary>
    Words,

    /// <summary>A word that leaves the number open: "dozens", "several".</summary>
    Open,

    /// <summary>A part of a whole: "a third", "two in five".</summary>
    Fraction,

    /// <summary>A number of times: "twice".</summary>
    Times,
}
