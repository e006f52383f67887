namespace Contradict.Inference.Language;

/// <summary>A unit as written.</summary>
/// <param name="Name">The canonical unit that values are converted to.</param>
/// <param name="Factor">What one unit as written is worth in the canonical unit.</param>
/// <param name="NeedsGlue">Whether it counts only right behind digits, as "m" and "g".</param>
/// <param name="NeedsScale">Whether it counts only after a scale word, as "won".</param>
internal sealed record Unit(string Name, double Factor, bool NeedsGlue = false, bool NeedsScale = false)
{
    /// <summary>The unit of parts of a whole, 0 to 1.</summary>
    public const string Fraction = "fraction";

    /// <summary>The unit of hundredths of a whole.</summary>
    public const string Percent = "percent";

    /// <summary>The unit of temperatures and angles.</summary>
    public const string Degree = "degree";

    /// <summary>The unit of durations.</summary>
    public const string Hour = "hour";

    /// <summary>The unit of a person's years.</summary>
    public const string Age = "age";

    /// <summary>The unit of results such as "3-1".</summary>
    public const string Score = "score";

    /// <summary>The unit of earthquakes.</summary>
    public const string Magnitude = "magnitude";

    /// <summary>The unit of multiples: "three times".</summary>
    public const string Multiple = "times";
}
