using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds names: runs of capitalised words, with the particles, hyphens and "of the" inside them.</summary>
public static class NameFinder
{
    /// <summary>The names among the tokens, in order, without overlaps. Weekdays and months are no names.</summary>
    /// <param name="text">The text that the tokens are of.</param>
    /// <param name="tokens">All its tokens.</param>
    public static ImmutableArray<NameMention> Find(string text, ImmutableArray<Token> tokens)
    {
        var names = ImmutableArray.CreateBuilder<NameMention>();
        var index = 0;
        while (index < tokens.Length)
        {
            if (!BeginsName(tokens, index))
            {
                index++;
                continue;
            }

            var end = IsCountryOfOffice(tokens, index) ? index + 1 : End(tokens, index);
            var key = NameKey.Of(tokens.AsSpan(index, end - index));
            if (key.Length > 0)
            {
                names.Add(new NameMention(new TextSpan(tokens[index].Span.Start, tokens[end - 1].Span.End), index, end, key));
            }

            index = end;
        }

        return names.DrainToImmutable();
    }

    private static bool BeginsName(ImmutableArray<Token> tokens, int index)
    {
        var token = tokens[index];
        if (IsName(token))
        {
            return true;
        }

        // "Defense Minister Gallant": a sentence begins with an ordinary noun that belongs to the name.
        return token.PartOfSpeech == PartOfSpeech.Noun
            && char.IsUpper(token.Text[0])
            && token.Lemma == token.Lower
            && index + 1 < tokens.Length
            && IsName(tokens[index + 1])
            && tokens[index + 1].Sentence == token.Sentence
            && Demonyms.CountryOf(tokens[index + 1].Lower) is null
            && (index == 0 || tokens[index - 1].Sentence != token.Sentence || NameTitles.Contains(tokens[index + 1].Lower));
    }

    private static int End(ImmutableArray<Token> tokens, int start)
    {
        var end = start + 1;
        while (end < tokens.Length && tokens[end].Sentence == tokens[start].Sentence)
        {
            var next = IsName(tokens[end]) ? end + 1 : EndOfJoined(tokens, start, end);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The index after the name word that a hyphen, "of the" or a particle joins on; the same index where none does.</summary>
    private static int EndOfJoined(ImmutableArray<Token> tokens, int start, int index)
    {
        var last = index;
        while (last < tokens.Length && last - index < 3 && Joins(tokens, last, index))
        {
            last++;
        }

        if (last == index || last >= tokens.Length || tokens[last].Sentence != tokens[index].Sentence)
        {
            return index;
        }

        var endsAtHyphen = Characters.IsHyphen(tokens[last - 1].Text[0]) && EndsHyphenated(tokens, start, last);
        return endsAtHyphen || IsName(tokens[last]) ? last + 1 : index;
    }

    /// <summary>Whether the word after a hyphen belongs to the name though it has no capital: "Covid-19", "Kim Jong-un".</summary>
    private static bool EndsHyphenated(ImmutableArray<Token> tokens, int start, int index)
    {
        var token = tokens[index];
        return token.PartOfSpeech == PartOfSpeech.Number
            || (index - start >= 3 && token.Text.Length <= 4 && token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Other);
    }

    /// <summary>Whether a country's word stands before an office, and so is a name of its own: "Israeli Prime Minister".</summary>
    private static bool IsCountryOfOffice(ImmutableArray<Token> tokens, int index)
    {
        if (Demonyms.CountryOf(tokens[index].Lower) is null && NameAliases.FullName(tokens[index].Lower.Replace(".", string.Empty, StringComparison.Ordinal)) is null)
        {
            return false;
        }

        var end = Math.Min(tokens.Length, index + 4);
        for (var next = index + 1; next < end && IsName(tokens[next]); next++)
        {
            if (NameTitles.IsOffice(tokens[next].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(ImmutableArray<Token> tokens, int index, int first)
    {
        var token = tokens[index];
        if (Characters.IsHyphen(token.Text[0]))
        {
            return token.Text.Length == 1
                && index + 1 < tokens.Length
                && tokens[index - 1].Span.End == token.Span.Start
                && tokens[index + 1].Span.Start == token.Span.End;
        }

        return token.Text == "&" || (token.Text == "of" && NameHeads.Contains(tokens[index - 1].Lower))
            || (token.Text == "the" && index > first && tokens[index - 1].Text == "of")
            || NameParticles.Contains(token.Text);
    }

    private static bool IsName(Token token) =>
        token.PartOfSpeech == PartOfSpeech.ProperNoun && token.Text[0] is not ('@' or '#') && !CalendarWords.Contains(token.Lower)
        && !LinkScanner.StartsLink(token.Text, 0);
}
