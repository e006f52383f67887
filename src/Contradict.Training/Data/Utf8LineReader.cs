namespace Contradict.Training.Data;

/// <summary>Reads a stream line by line as bytes, whatever they encode.</summary>
internal sealed class Utf8LineReader(Stream stream)
{
    /// <summary>A longer line is passed over, so that a file without line breaks does not fill the memory.</summary>
    public const int MaxLength = 16 << 20;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool ended;

    /// <summary>The number of the line last read, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the line last read was longer than <see cref="MaxLength"/> bytes; it is given as empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its line break; false at the end. Valid until the next call.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var searched = 0;
        IsTooLong = false;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Take(searched + found, 1);
                return true;
            }

            searched = end - start;
            if (ended)
            {
                line = searched > 0 || IsTooLong ? Take(searched, 0) : default;
                return searched > 0 || IsTooLong;
            }

            if (searched > MaxLength)
            {
                IsTooLong = true;
                start = end;
                searched = 0;
            }

            Fill();
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int lineBreak)
    {
        var line = buffer.AsMemory(start, length);
        start += length + lineBreak;
        Line++;
        IsTooLong |= length > MaxLength;
        if (IsTooLong)
            return default;
        if (Line == 1 && line.Span.StartsWith("\uFEFF"u8))
            line = line[3..];
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
    }
}
