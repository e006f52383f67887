namespace Contradict.Inference.Language;

/// <summary>A half-open range of UTF-16 offsets into a text.</summary>
/// <param name="Start">The first offset, at least 0.</param>
/// <param name="End">The offset after the last, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two ranges share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same range, <paramref name="offset"/> units further on.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The text that the range covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the text.</exception>
    public string Of(string text) => text[Start..End];
}
