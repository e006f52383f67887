using System.Text;

namespace Contradict.Inference.Articles;

/// <summary>Decodes UTF-8 strictly and within a limit.</summary>
internal static class Utf8Text
{
    /// <summary>The longest text that an article may have, in UTF-8 bytes.</summary>
    public const int MaxBytes = 16 << 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text of a file.</summary>
    /// <exception cref="InputException">It is longer than <see cref="MaxBytes"/>, or not UTF-8.</exception>
    public static async Task<string> ReadAllAsync(ArticleInput input, Stream utf8, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var block = new byte[1 << 16];
        int read;
        while ((read = await utf8.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0)
        {
            buffer.Write(block, 0, read);
            if (buffer.Length > MaxBytes)
            {
                throw new InputException(input.Name, null, "the text is longer than 16 MB");
            }
        }

        return Decode(input, buffer.GetBuffer().AsSpan(0, (int)buffer.Length), firstLine: 1);
    }

    /// <summary>Decodes bytes that begin at a line of a file.</summary>
    /// <exception cref="InputException">They are not UTF-8; the line of the first bad byte is named.</exception>
    public static string Decode(ArticleInput input, ReadOnlySpan<byte> bytes, int firstLine)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException cause)
        {
            throw NotUtf8(input, firstLine + bytes[..Math.Clamp(cause.Index, 0, bytes.Length)].Count((byte)'\n'), cause);
        }
    }

    public static InputException NotUtf8(ArticleInput input, int line, Exception? cause = null) =>
        new(input.Name, line, "the text is not valid UTF-8", cause);
}
