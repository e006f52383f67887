using System.Text;
using System.Text.RegularExpressions;

namespace Contradict.Inference.Articles;

/// <summary>Decodes a page: as UTF-8 where it is that, else by the character set that its markup declares.</summary>
internal static partial class HtmlEncoding
{
    // Browsers look for the declaration in the first 1024 bytes.
    private const int DeclarationBytes = 1024;

    /// <summary>The page's text.</summary>
    /// <exception cref="InputException">It is neither UTF-8 nor in a declared character set, or longer than an article may be.</exception>
    public static async Task<string> ReadAllAsync(ArticleInput input, Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var block = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0)
        {
            buffer.Write(block, 0, read);
            if (buffer.Length > Utf8Text.MaxBytes)
            {
                throw new InputException(input.Name, null, "the page is longer than 16 MB");
            }
        }

        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        var declared = Declared(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes) || declared is null ? Utf8Text.Decode(input, bytes, firstLine: 1) : declared.GetString(bytes);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]));
        if (!match.Success)
        {
            return null;
        }

        // By the web's rules, Latin-1 means windows-1252.
        var name = match.Groups[1].Value.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : match.Groups[1].Value;
        return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
