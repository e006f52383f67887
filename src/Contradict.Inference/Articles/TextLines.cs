namespace Contradict.Inference.Articles;

/// <summary>Walks the lines of a text.</summary>
internal ref struct TextLines(string text, int start)
{
    /// <summary>Where the line begins in the text.</summary>
    public int Start { get; private set; } = start;

    /// <summary>Where the line ends, its line end not included.</summary>
    public int End { get; private set; } = start;

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; } = start;

    public readonly ReadOnlySpan<char> Trimmed => text.AsSpan(Start, End - Start).Trim();

    public bool MoveNext()
    {
        if (Next >= text.Length)
        {
            return false;
        }

        Start = Next;
        var feed = text.AsSpan(Start).IndexOfAny('\n', '\r');
        End = feed < 0 ? text.Length : Start + feed;
        Next = End;
        if (Next < text.Length)
        {
            Next += text[Next] == '\r' && Next + 1 < text.Length && text[Next + 1] == '\n' ? 2 : 1;
        }

        return true;
    }
}
