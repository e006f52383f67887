using System.Runtime.InteropServices;

namespace Contradict.Inference.Storage;

/// <summary>Reads what <see cref="PackedWriter"/> wrote; sizes are held against what is left before room is made for them.</summary>
/// <exception cref="InvalidDataException">From any method: the bytes were written by no such writer.</exception>
internal sealed class PackedReader(byte[] content)
{
    private int _at;

    public bool ReadBool() => ReadByte() switch
    {
        0 => false,
        1 => true,
        _ => throw Damaged(),
    };

    public byte ReadByte() => Take(1)[0];

    public long ReadLong() => BitConverter.ToInt64(Take(sizeof(long)));

    public double ReadDouble() => BitConverter.ToDouble(Take(sizeof(double)));

    public int ReadInt()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = ReadByte();
            value |= (uint)(part & 0x7f) << shift;
            if (part < 0x80)
                return (int)value;
        }

        throw Damaged();
    }

    /// <summary>A number of things that follow, each of at least one byte.</summary>
    public int ReadCount()
    {
        var count = ReadInt();
        return count >= 0 && count <= content.Length - _at ? count : throw Damaged();
    }

    public string ReadString() => new(MemoryMarshal.Cast<byte, char>(Take(2L * ReadInt())));

    public string? ReadOptionalString() => ReadBool() ? ReadString() : null;

    /// <summary>Checks that nothing is left over.</summary>
    public void End()
    {
        if (_at != content.Length)
            throw Damaged();
    }

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > content.Length - _at)
            throw Damaged();
        var taken = content.AsSpan(_at, (int)count);
        _at += (int)count;
        return taken;
    }

    private static InvalidDataException Damaged() => new("the bytes are not what was written");
}
