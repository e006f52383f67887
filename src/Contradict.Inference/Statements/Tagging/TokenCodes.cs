namespace Contradict.Inference.Statements.Tagging;

/// <summary>Numbers for the words of one sentence, the same on every machine and run; places outside of it have the code 0.</summary>
internal sealed class TokenCodes
{
    private const int Margin = 2;

    private readonly uint[] _lower;
    private readonly uint[] _lemma;
    private readonly uint[] _kind;

    public TokenCodes(Sentence sentence)
    {
        Sentence = sentence;
        _lower = new uint[sentence.Count + (2 * Margin)];
        _lemma = new uint[_lower.Length];
        _kind = new uint[_lower.Length];
        for (var index = 0; index < sentence.Count; index++)
        {
            ref readonly var token = ref sentence[index];
            _lower[index + Margin] = CodeOf(token.Lower);
            _lemma[index + Margin] = CodeOf(token.Lemma);
            _kind[index + Margin] = 1 + (uint)token.PartOfSpeech;
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The code of the word in lower case, up to two places outside of the sentence.</summary>
    public uint Lower(int index) => _lower[index + Margin];

    /// <summary>The code of its dictionary form.</summary>
    public uint Lemma(int index) => _lemma[index + Margin];

    /// <summary>The code of its part of speech.</summary>
    public uint Kind(int index) => _kind[index + Margin];

    /// <summary>The code of its last three letters.</summary>
    public uint Ending(int index)
    {
        var lower = Sentence[index].Lower;
        return CodeOf(lower.AsSpan(Math.Max(0, lower.Length - 3)));
    }

    // FNV-1a, by Fowler, Noll and Vo.
    private static uint CodeOf(ReadOnlySpan<char> word)
    {
        var code = 2166136261u;
        foreach (var c in word)
        {
            code = (code ^ c) * 16777619u;
        }

        return code;
    }
}
