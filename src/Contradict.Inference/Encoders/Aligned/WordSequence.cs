using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>A statement as the aligned encoder reads it: its words without punctuation, with flags of the analysis. Immutable.</summary>
internal sealed class WordSequence
{
    /// <summary>How many words are read; what comes after is not.</summary>
    public const int Most = 48;

    /// <summary>How many flags a word has.</summary>
    public const int FlagCount = 14;

    private readonly StatementAnalysis _analysis;
    private readonly int[] _tokens;
    private readonly bool[] _negated;
    private readonly Quantity?[] _quantities;
    private readonly TimeExpression?[] _times;
    private readonly NameMention?[] _names;
    private readonly string[] _keys;

    public WordSequence(StatementAnalysis analysis)
    {
        _analysis = analysis;
        var tokens = analysis.Tokens;
        _tokens = [.. Enumerable.Range(0, tokens.Length).Where(i => tokens[i].PartOfSpeech != PartOfSpeech.Punctuation).Take(Most)];
        if (_tokens.Length == 0 && tokens.Length > 0)
            _tokens = [0];
        _negated = NegationParity.Of(analysis);
        _quantities = Covering(tokens.Length, analysis.Quantities, quantity => (quantity.FirstToken, quantity.EndToken));
        _times = Covering(tokens.Length, analysis.Times, time => (time.FirstToken, time.EndToken));
        _names = Covering(tokens.Length, analysis.Names, name => (name.FirstToken, name.EndToken));
        _keys = [.. _tokens.Select(i => Demonyms.CountryOf(tokens[i].Lower) ?? tokens[i].Lemma)];
        Flags = FlagsOf();
    }

    /// <summary>How many words there are; 0 only for an empty statement.</summary>
    public int Count => _tokens.Length;

    /// <summary>Word by word, <see cref="FlagCount"/> values of 0 or 1 each.</summary>
    public float[] Flags { get; }

    /// <summary>The word that a token is; -1 where it is not read.</summary>
    public int Find(int token) => Array.BinarySearch(_tokens, token) is var word && word >= 0 ? word : -1;

    public Token Token(int word) => _analysis.Tokens[_tokens[word]];

    public string Key(int word) => _keys[word];

    public bool IsNegated(int word) => _negated[_tokens[word]];

    public Quantity? QuantityOf(int word) => _quantities[_tokens[word]];

    public TimeExpression? TimeOf(int word) => _times[_tokens[word]];

    public NameMention? NameOf(int word) => _names[_tokens[word]];

    private static T?[] Covering<T>(int length, ImmutableArray<T> items, Func<T, (int First, int End)> range)
        where T : class
    {
        var covering = new T?[length];
        foreach (var item in items)
        {
            var (first, end) = range(item);
            for (var i = first; i < end && i < length; i++)
                covering[i] = item;
        }

        return covering;
    }

    private float[] FlagsOf()
    {
        var length = _analysis.Tokens.Length;
        var negations = Covering(length, _analysis.Negations, negation => (negation.CueToken, negation.CueEnd));
        var modals = Covering(length, _analysis.Modality, modal => (modal.FirstToken, modal.EndToken));
        var reports = Covering(length, _analysis.Reporting, cue => (cue.FirstToken, cue.EndToken));
        var flags = new float[Count * FlagCount];
        for (var word = 0; word < Count; word++)
        {
            var (i, token) = (_tokens[word], Token(word));
            ReadOnlySpan<bool> values =
            [
                token.IsContent,
                _negated[i],
                negations[i] is not null,
                modals[i] is not null,
                reports[i] is not null,
                reports[i]?.Stance == ReportingStance.Deny,
                _quantities[i] is not null,
                _times[i] is not null,
                _names[i] is not null,
                token.PartOfSpeech == PartOfSpeech.Verb,
                token.PartOfSpeech == PartOfSpeech.Noun,
                token.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb,
                token.Sentence > 0,
                _analysis.Quantifiers.Any(quantifier => quantifier.FirstToken <= i && i < quantifier.EndToken),
            ];
            for (var flag = 0; flag < FlagCount; flag++)
                flags[(word * FlagCount) + flag] = values[flag] ? 1 : 0;
        }

        return flags;
    }
}
