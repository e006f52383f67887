using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Contradict.Inference.Reports;

/// <summary>Writes values as JSON lines: UTF-8 without a byte order mark, one object a line, each line ended by "\n".</summary>
internal static class JsonLines
{
    private const int DrainAt = 64 * 1024;

    // Readable text in every script; these files are never pasted into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Write<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        var count = 0;
        var lines = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(lines, Options);
        foreach (var value in values)
        {
            json.Reset();
            write(json, value);
            json.Flush();
            lines.Write("\n"u8);
            count++;
            if (lines.WrittenCount >= DrainAt)
            {
                Drain(lines, output);
            }
        }

        Drain(lines, output);
        return count;
    }

    private static void Drain(ArrayBufferWriter<byte> lines, Stream output)
    {
        output.Write(lines.WrittenSpan);
        lines.ResetWrittenCount();
    }
}
