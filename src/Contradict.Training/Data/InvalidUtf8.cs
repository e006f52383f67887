using System.Buffers;
using System.Text.Unicode;

namespace Contradict.Training.Data;

/// <summary>Where bytes stop being UTF-8.</summary>
internal static class InvalidUtf8
{
    public const string Reason = "the line is not valid UTF-8";

    /// <summary>How many line breaks stand before the first invalid byte.</summary>
    public static int LinesBefore(ReadOnlySpan<byte> bytes)
    {
        var lines = 0;
        Span<char> characters = stackalloc char[512];
        while (true)
        {
            var status = Utf8.ToUtf16(bytes, characters, out var read, out _, replaceInvalidSequences: false);
            lines += bytes[..read].Count((byte)'\n');
            if (status != OperationStatus.DestinationTooSmall)
                return lines;
            bytes = bytes[read..];
        }
    }
}
