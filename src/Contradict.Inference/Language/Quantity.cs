namespace Contradict.Inference.Language;

/// <summary>A number with its unit and bound, such as "at least 33,207 people" or "$18.5 billion".</summary>
/// <param name="Span">Where the phrase stands in the text, approximating words and unit included.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Value">The value named, multiplied out ("18.5 billion" is 1.85e10), in units of <paramref name="Unit"/>.</param>
/// <param name="Low">The lowest value that a reader takes the phrase to admit; may be minus infinity.</param>
/// <param name="High">The highest value that a reader takes the phrase to admit; may be infinity.</param>
/// <param name="Bound">How the words bound the value.</param>
/// <param name="Unit">
/// The unit that the value is converted to, null for counts of things. Lengths are in "m", areas in "m2", volumes in "litre" or "barrel",
/// masses in "kg", durations in "hour", speeds in "km/h", power in "mw", energy in "mwh", temperatures and angles in "degree"; money in
/// the currency's code or name ("usd", "eur", "peso"); then "percent", "percentage-point", "fraction" (0 to 1), "age" (years), "score",
/// "magnitude" and "times".
/// </param>
/// <param name="Counted">The lemma of the noun counted ("hostage", "people"); null where none is named.</param>
public sealed record Quantity(
    TextSpan Span,
    int FirstToken,
    int EndToken,
    double Value,
    double Low,
    double High,
    Bound Bound,
    string? Unit,
    string? Counted)
{
    /// <summary>What one unit of the last place written is worth, in units of <see cref="Unit"/>: 1 for "1,187", 1e8 for "18.5 billion"; always above 0.</summary>
    public double Place { get; init; } = 1;

    /// <summary>The other side's number in a result: 226 in "252 votes to 226"; null where there is none.</summary>
    public double? Against { get; init; }

    /// <summary>How this quantity and another, of the same thing, go together. Swapping the two changes nothing. The nouns counted are not compared.</summary>
    /// <param name="other">The quantity to compare with.</param>
    public QuantityComparison Compare(Quantity other) => QuantityComparer.Compare(this, other);
}
