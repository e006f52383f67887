using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>
/// Finds the sentences of a text, a statement or a whole article, in time linear in its length. A blank line always
/// ends one; a single line break does where the line reads as a headline.
/// </summary>
public static class SentenceSplitter
{
    private const int ShortLine = 55;
    private const int LongLine = 120;

    /// <summary>The sentences in order, without overlaps and without white space at their edges.</summary>
    /// <param name="text">Any text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        var lineStart = 0;
        var index = 0;
        while (index < text.Length)
        {
            var c = text[index];
            var next = index + 1;
            var ends = false;
            if (IsStop(c))
            {
                next = EndOfStop(text, index);
                ends = StopEndsSentence(text, start, index, next);
            }
            else if (IsLineBreak(c))
            {
                next = EndOfBreak(text, index, out var lines);
                ends = lines > 1 || LineEndsSentence(text, lineStart, index, next);
                lineStart = next;
            }

            if (ends)
            {
                Add(sentences, text, start, next);
                start = next;
            }

            index = next;
        }

        Add(sentences, text, start, text.Length);
        return sentences.DrainToImmutable();
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026' or '\u061F' or '\u06D4' or '\u0964' || IsFullWidthStop(c);

    private static bool IsFullWidthStop(char c) => c is '\u3002' or '\uFF01' or '\uFF1F';

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';

    private static int EndOfStop(string text, int index)
    {
        while (index < text.Length && IsStop(text[index]))
        {
            index++;
        }

        while (index < text.Length && Characters.IsCloser(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int EndOfBreak(string text, int index, out int lines)
    {
        lines = 0;
        while (index < text.Length && Characters.At(text, index, out var length) == CharacterClass.Blank)
        {
            var isHalf = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
            lines += IsLineBreak(text[index]) && !isHalf ? 1 : 0;
            index += length;
        }

        return index;
    }

    private static bool StopEndsSentence(string text, int sentence, int stop, int next)
    {
        if (next >= text.Length || IsFullWidthStop(text[stop]))
        {
            return true;
        }

        if (Characters.At(text, next, out _) != CharacterClass.Blank)
        {
            return false;
        }

        var following = SkipOpeners(text, next);
        if (following >= text.Length)
        {
            return true;
        }

        if (char.IsLower(text[following]))
        {
            return false;
        }

        return text[stop] != '.' || next != stop + 1 || !IsAbbreviated(text, sentence, stop, following);
    }

    private static int SkipOpeners(string text, int index)
    {
        while (index < text.Length
            && (Characters.At(text, index, out var length) == CharacterClass.Blank || Characters.IsOpener(text[index])))
        {
            index += length;
        }

        return index;
    }

    private static bool IsAbbreviated(string text, int sentence, int stop, int following)
    {
        var start = stop;
        var limit = Math.Max(sentence, stop - 8);
        while (start > limit && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start);
        if (Abbreviations.IsTitle(word))
        {
            return true;
        }

        if (word.Equals("No", StringComparison.OrdinalIgnoreCase))
        {
            return char.IsDigit(text[following]);
        }

        var isAbbreviation = Abbreviations.IsOther(word)
            || (word.Length == 1 && char.IsUpper(word[0]))
            || (word.Length > 2 && word[1] == '.');
        return isAbbreviation && !Abbreviations.IsStarter(text.AsSpan(following, Abbreviations.WordEnd(text, following) - following));
    }

    private static bool LineEndsSentence(string text, int lineStart, int lineEnd, int next)
    {
        var length = lineEnd - lineStart;
        if (next >= text.Length || length == 0)
        {
            return true;
        }

        if (length > LongLine || char.IsLower(text[next]))
        {
            return EndsInStop(text, lineStart, lineEnd);
        }

        return length <= ShortLine || EndsInStop(text, lineStart, lineEnd) || IsLong(text, next);
    }

    private static bool EndsInStop(string text, int lineStart, int lineEnd)
    {
        var last = lineEnd - 1;
        while (last > lineStart && (Characters.IsCloser(text[last]) || text[last] is ' ' or '\t'))
        {
            last--;
        }

        return last >= lineStart && IsStop(text[last]);
    }

    /// <summary>Whether the line is longer than text wrapped by hand, so that line breaks here end paragraphs.</summary>
    private static bool IsLong(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(LongLine, text.Length - start));
        return window.Length == LongLine && !window.ContainsAny('\n', '\r');
    }

    private static void Add(ImmutableArray<TextSpan>.Builder sentences, string text, int start, int end)
    {
        while (start < end && Characters.At(text, start, out var length) == CharacterClass.Blank)
        {
            start += length;
        }

        while (end > start && Characters.AtOrBlank(text, end - 1) == CharacterClass.Blank)
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
