using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Contradict.EncoderTraining.Examples;

/// <summary>Keeps states on disk between runs, in one file a context model: a hash of the text, the length, the values. A torn end is passed over.</summary>
internal sealed class StatesCache : IDisposable
{
    private readonly FileStream _file;

    public StatesCache(string path) => _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1 << 20);

    public void Load(IReadOnlyList<string> texts, Half[]?[] states)
    {
        var numbers = new Dictionary<UInt128, int>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
            numbers[KeyOf(texts[i])] = i;
        _file.Position = 0;
        var head = new byte[20];
        var end = 0L;
        while (_file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            var key = MemoryMarshal.Read<UInt128>(head);
            var length = MemoryMarshal.Read<int>(head.AsSpan(16));
            if (length < 0 || end + head.Length + (2L * length) > _file.Length)
                break;
            if (numbers.TryGetValue(key, out var number))
            {
                var values = new Half[length];
                _file.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
                states[number] = values;
            }
            else
            {
                _file.Seek(2L * length, SeekOrigin.Current);
            }

            end += head.Length + (2L * length);
        }

        _file.SetLength(end);
        _file.Position = end;
    }

    public void Append(string text, Half[] values)
    {
        Span<byte> head = stackalloc byte[20];
        MemoryMarshal.Write(head, KeyOf(text));
        MemoryMarshal.Write(head[16..], values.Length);
        _file.Write(head);
        _file.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public void Flush() => _file.Flush();

    public void Dispose() => _file.Dispose();

    private static UInt128 KeyOf(string text) => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
