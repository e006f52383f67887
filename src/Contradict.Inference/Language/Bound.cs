namespace Contradict.Inference.Language;

/// <summary>How a quantity's words bound its value.</summary>
public enum Bound : byte
{
    /// <summary>A bare value: "33".</summary>
    Exact,

    /// <summary>Near the value: "about 40", "some 40", "a few dozen".</summary>
    About,

    /// <summary>Just below the value: "nearly 40", "almost half".</summary>
    Nearly,

    /// <summary>The value or more: "at least 33,207".</summary>
    AtLeast,

    /// <summary>More than the value: "over 250".</summary>
    MoreThan,

    /// <summary>The value or less: "up to 30".</summary>
    AtMost,

    /// <summary>Less than the value: "fewer than a dozen".</summary>
    LessThan,

    /// <summary>Between two values: "20 to 30".</summary>
    Range,
}
