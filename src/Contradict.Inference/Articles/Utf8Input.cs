using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Contradict.Inference.Articles;

/// <summary>Gives bytes as UTF-8: takes off a byte order mark, and turns UTF-16 with a byte order mark into UTF-8.</summary>
internal static class Utf8Input
{
    private static readonly StreamPipeReaderOptions s_options = new(bufferSize: 1 << 16, minimumReadSize: 1 << 12);

    public static async Task<PipeReader> OpenAsync(Stream bytes, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(bytes, s_options);
        var read = await reader.ReadAtLeastAsync(3, cancellationToken).ConfigureAwait(false);
        var start = read.Buffer.Slice(0, Math.Min(3, read.Buffer.Length)).ToArray();
        var encoding = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? Utf16(start[0] == 0xFE) : null;
        var mark = encoding is not null ? 2 : start is [0xEF, 0xBB, 0xBF] ? 3 : 0;
        reader.AdvanceTo(read.Buffer.GetPosition(mark));
        return encoding is null
            ? reader
            : PipeReader.Create(Encoding.CreateTranscodingStream(reader.AsStream(), encoding, new UTF8Encoding(false)), s_options);
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
}
