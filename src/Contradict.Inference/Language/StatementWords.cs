using System.Globalization;
using System.Numerics;

namespace Contradict.Inference.Language;

/// <summary>
/// A statement as the hashes of its words, with case, punctuation and spacing taken away: two statements with equal
/// hashes say the same words in the same order. Currency and percent signs, and a sign before a digit, are words,
/// for they change what is said; Chinese, Japanese and Korean characters are words of their own.
/// </summary>
internal static class StatementWords
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Appends the hash of each word, in order.</summary>
    public static void Append(ReadOnlySpan<char> text, List<uint> words)
    {
        var hash = Basis;
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsWordCharacter(c))
            {
                if (open && IsIdeograph(c))
                    words.Add(Finish(hash, ref hash));
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
                open = true;
                if (IsIdeograph(c))
                    open = Close(words, ref hash);
            }
            else if (!(open && IsInsideWord(c, text, i)))
            {
                if (open)
                    open = Close(words, ref hash);
                if (IsTellingSymbol(c, text, i))
                    words.Add(Finish((Basis ^ Canonical(c)) * Prime, ref hash));
            }
        }

        if (open)
            Close(words, ref hash);
    }

    /// <summary>One hash for a sequence of words.</summary>
    public static ulong Combine(ReadOnlySpan<uint> words)
    {
        var hash = Basis;
        foreach (var word in words)
            hash = BitOperations.RotateLeft((hash ^ word) * 0x9E3779B97F4A7C15, 29);
        return Mix(hash);
    }

    public static uint Pair(uint first, uint second) => (uint)Mix(((ulong)first << 32 | second) + 0x9E3779B97F4A7C15);

    private static bool Close(List<uint> words, ref ulong hash)
    {
        words.Add(Finish(hash, ref hash));
        return false;
    }

    private static uint Finish(ulong word, ref ulong hash)
    {
        hash = Basis;
        return (uint)Mix(word);
    }

    /// <summary>The finalizer of MurmurHash3 (Appleby 2011): other numbers give other numbers, evenly spread.</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ x >> 33) * 0xFF51AFD7ED558CCD;
        x = (x ^ x >> 33) * 0xC4CEB9FE1A85EC53;
        return x ^ x >> 33;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (c > 0x7F && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsInsideWord(char c, ReadOnlySpan<char> text, int i) =>
        c is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private static bool IsTellingSymbol(char c, ReadOnlySpan<char> text, int i) => c switch
    {
        '%' or '‰' => true,
        '-' or '−' or '+' => i + 1 < text.Length && char.IsDigit(text[i + 1]) && (i == 0 || char.IsWhiteSpace(text[i - 1])),
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol,
    };

    private static char Canonical(char c) => c == '−' ? '-' : c;
}
