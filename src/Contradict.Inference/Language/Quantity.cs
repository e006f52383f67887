namespace Contradict.Inference.Language;

/// <summary>A number with its unit and bound, such as "at least 33,207 people" or "$18.5 billion".</summary>
/// <param name="Span">Where the phrase stands in the text, approximating words and unit included.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Value">The value named, multiplied out ("18.5 billion" is 1.85e10), in units of <paramref name="Unit"/>.</param>
/// <param name="Low">The lowest value that a reader takes the phrase to admit; may be minus infinity.</param>
/// <param name="High">The highest value that a reader takes the phrase to admit; may be infinity.</param>
/// <param name="Bound">How the words bound the value.</param>
/// <param name="Unit">The unit in canonical form ("percent", "usd", "km", "hour", "kg", "degree"), null for counts of things.</param>
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
    string? Counted);
