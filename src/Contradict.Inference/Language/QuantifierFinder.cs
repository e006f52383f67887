using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Contradict.Inference.Language;

/// <summary>Finds words that say for how large a share of a whole something holds.</summary>
public static class QuantifierFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("quantifiers.txt");

    private static readonly FrozenSet<string> Bare = FrozenSet.Create(
        "mostly", "mainly", "largely", "partly", "in part", "partially", "everyone", "everybody", "everything", "nobody", "no one", "no-one", "nothing", "none", "someone",
        "somebody", "almost everyone", "nearly everyone", "not everyone", "not everybody", "hardly anyone", "hardly anybody", "without exception", "to a man", "almost nobody");

    /// <summary>The quantifiers among the tokens, in order and without overlaps. Words that stand before a number, as in "some 40", are not among them.</summary>
    /// <param name="tokens">The tokens.</param>
    public static ImmutableArray<Quantifier> Find(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        ImmutableArray<Quantifier>.Builder? found = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out int end) is not { } phrase || IsOther(tokens, i, end, phrase.Text)) continue;
            string? noun = Bare.Contains(phrase.Text) ? null : NounHead.Find(tokens, end, tokens.Length);
            int space = phrase.Class.IndexOf(' ', StringComparison.Ordinal);
            double low = double.Parse(phrase.Class.AsSpan(0, space), CultureInfo.InvariantCulture);
            double high = double.Parse(phrase.Class.AsSpan(space + 1), CultureInfo.InvariantCulture);
            found ??= ImmutableArray.CreateBuilder<Quantifier>();
            found.Add(new Quantifier(i, end, low, high, noun));
            i = end - 1;
        }

        return found?.DrainToImmutable() ?? [];
    }

    private static bool IsOther(ImmutableArray<Token> tokens, int start, int end, string phrase)
    {
        string next = end < tokens.Length ? tokens[end].Lower : "";
        string before = start > 0 ? tokens[start - 1].Lower : "";
        var part = end < tokens.Length ? tokens[end].PartOfSpeech : PartOfSpeech.Punctuation;
        return phrase switch
        {
            "some" => part == PartOfSpeech.Number || next is "of",
            "all" => before is "at" or "after" or "above" or "in" or "first" || next is "the" && end + 1 < tokens.Length && tokens[end + 1].Lower is "more" or "same",
            "most" => part is PartOfSpeech.Adjective or PartOfSpeech.Adverb && before is "the" or "his" or "her" or "its" or "at" || before is "at" or "the",
            "half" or "half of" or "half the" => before is "first" or "second" or "a" or "-" || next is "-" || next is "a" or "an" or "past" || part == PartOfSpeech.Number,
            "both" => HasAndAhead(tokens, end),
            "each" => next is "other",
            "few" => before is "a" or "the" or "last" or "past" or "next" or "first",
            "neither" => HasNorAhead(tokens, end),
            "many" => before is "as" or "how" or "so" or "too",
            "not any" => next is "longer" or "more",
            "not one" => next is "another",
            "nothing" => next is "but",
            "the rest" => before is "for",
            _ => false,
        };
    }

    private static bool HasAndAhead(ImmutableArray<Token> tokens, int start)
    {
        for (int i = start; i < Math.Min(tokens.Length, start + 5); i++)
        {
            if (tokens[i].Lower == "and") return true;
        }

        return false;
    }

    private static bool HasNorAhead(ImmutableArray<Token> tokens, int start)
    {
        for (int i = start; i < Math.Min(tokens.Length, start + 10); i++)
        {
            if (tokens[i].Lower == "nor") return true;
        }

        return false;
    }
}
