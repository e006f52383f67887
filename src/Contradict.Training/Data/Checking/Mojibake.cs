using System.Text;

namespace Contradict.Training.Data.Checking;

/// <summary>
/// Finds text that was UTF-8, was read as Windows-1252 and written again: a run of characters beyond ASCII that, turned
/// back into bytes, is UTF-8 for characters that news text holds. The idea is ftfy's (Speer 2019).
/// </summary>
internal static class Mojibake
{
    // What Windows-1252 has in the places of the control characters from 0x80 to 0x9F.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The first piece of such text; null where there is none.</summary>
    public static string? FindIn(string text)
    {
        if (Ascii.IsValid(text))
            return null;
        var i = text.IndexOf('\uFFFD');
        if (i >= 0)
            return "\uFFFD";
        for (i = 0; i + 1 < text.Length; i++)
        {
            var length = MisreadLength(text.AsSpan(i));
            if (length > 0)
                return text.Substring(i, length);
        }

        return null;
    }

    /// <summary>How many characters at the start stand for one that was misread; 0 where none was.</summary>
    private static int MisreadLength(ReadOnlySpan<char> text)
    {
        var lead = ByteOf(text[0]);
        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || text.Length < length)
            return 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
        {
            var value = ByteOf(text[i]);
            if (value < 0 || (i > 0 && value is < 0x80 or > 0xBF))
                return 0;
            bytes[i] = (byte)value;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out var rune, out _) == System.Buffers.OperationStatus.Done && IsNewsCharacter(rune.Value, text[1])
            ? length
            : 0;
    }

    /// <summary>
    /// Two-byte sequences can be honest text: a capital with an accent before a closing quote. So those count only where
    /// they stand for Latin-1 letters or signs, or, unless a quote takes part, for other common letters.
    /// </summary>
    private static bool IsNewsCharacter(int rune, char second) => rune switch
    {
        < 0x100 => true,
        < 0x800 => !"‘’“”‹›«»".Contains(second) && rune is <= 0x17F or (>= 0x391 and <= 0x3CE) or (>= 0x401 and <= 0x45F) or (>= 0x5D0 and <= 0x5EA) or (>= 0x621 and <= 0x64A),
        _ => true,
    };

    private static int ByteOf(char c) => c switch
    {
        < '\u0080' => -1,
        >= '\u00A0' and <= '\u00FF' => c,
        _ => HighControls.IndexOf(c) is >= 0 and var i ? 0x80 + i : c < '\u00A0' ? c : -1,
    };
}
