namespace Contradict.Inference.Articles;

/// <summary>Splits a stream of bytes into lines, holding one line at a time and none that is too long.</summary>
internal sealed class Utf8Lines(Stream stream)
{
    /// <summary>The longest line held, in bytes: a text of 16 MB with room for JSON's escapes.</summary>
    public const int MaxBytes = 64 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The line, without its line feed; empty where it is too long.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Whether the line was longer than <see cref="MaxBytes"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        var scanned = _start;
        while (true)
        {
            var feed = _buffer.AsSpan(scanned, _end - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                Take(scanned + feed, next: scanned + feed + 1);
                return true;
            }

            var pending = _end - _start;
            MakeRoom();
            scanned = IsTooLong ? 0 : _start + pending;
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                var last = _end > _start || IsTooLong;
                Take(_end, next: _end);
                return last;
            }

            _end += read;
        }
    }

    private void Take(int end, int next)
    {
        Current = IsTooLong ? default : _buffer.AsMemory(_start, end - _start);
        _start = next;
        Number++;
    }

    private void MakeRoom()
    {
        if (IsTooLong || _end - _start > MaxBytes)
        {
            IsTooLong = true;
            _start = _end = 0;
        }
        else if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
