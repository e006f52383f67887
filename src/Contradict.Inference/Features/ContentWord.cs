using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>A content word of a statement with what the pair features need of it.</summary>
/// <param name="TokenIndex">Its token.</param>
/// <param name="Token">The token itself.</param>
/// <param name="Key">What equal words share: the lemma, or the country for a demonym.</param>
/// <param name="Weight">How telling the word is, above 0 and at most 1; less inside an attribution.</param>
/// <param name="Negated">Whether an odd number of negations is over it.</param>
/// <param name="InName">Whether it is part of a name.</param>
/// <param name="IsNumber">Whether it is part of a quantity or a number.</param>
/// <param name="IsTime">Whether it is part of a date or time.</param>
/// <param name="Vector">The number of its word vector, or -1.</param>
/// <param name="Letters">Its letters.</param>
/// <param name="Outlook">Which way it points here: +1, -1, or 0 for neither.</param>
internal sealed record ContentWord(
    int TokenIndex,
    Token Token,
    string Key,
    double Weight,
    bool Negated,
    bool InName,
    bool IsNumber,
    bool IsTime,
    int Vector,
    LetterTrigrams Letters,
    int Outlook)
{
    private readonly int _keyHash = Key.GetHashCode(StringComparison.Ordinal);

    public PartOfSpeech PartOfSpeech { get; } = Token.PartOfSpeech;

    /// <summary>The entry of its lemma; null for words that the lexicon lacks.</summary>
    public LexicalEntry? Entry { get; } = Token.Entry;

    /// <summary>The sketch of that entry, at hand without a look at the entry; null where there is none.</summary>
    public RelationSketch? Sketch { get; } = Token.Entry?.Sketch;

    /// <summary>Whether it says something of the matter beyond naming who, how many and when.</summary>
    public bool IsAspect { get; } = !InName && !IsNumber && !IsTime;

    /// <summary>Whether both are one word.</summary>
    public bool IsSameAs(ContentWord other) => _keyHash == other._keyHash && Key == other.Key;
}
