namespace Contradict.Training.Attribution;

/// <summary>Finds the UTF-16 offset of a code point.</summary>
internal sealed class CodePointOffsets
{
    private readonly List<int> _offsets = [];

    public CodePointOffsets(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            _offsets.Add(index);
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 1 : 0;
        }

        _offsets.Add(text.Length);
    }

    /// <summary>The number of code points.</summary>
    public int Count => _offsets.Count - 1;

    /// <summary>Where the code point begins; the text's length for <see cref="Count"/>.</summary>
    public int this[int codePoint] => _offsets[codePoint];
}
