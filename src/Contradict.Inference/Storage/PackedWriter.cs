using System.Runtime.InteropServices;

namespace Contradict.Inference.Storage;

/// <summary>Writes values into a compact form that <see cref="PackedReader"/> reads back to the last bit, lone surrogates included.</summary>
internal sealed class PackedWriter(Stream output) : IDisposable
{
    private readonly BinaryWriter _output = new(output, System.Text.Encoding.UTF8, leaveOpen: true);

    public void Write(bool value) => _output.Write(value);

    public void Write(byte value) => _output.Write(value);

    public void Write(int value) => _output.Write7BitEncodedInt(value);

    public void Write(long value) => _output.Write(value);

    public void Write(double value) => _output.Write(value);

    public void Write(Guid value) => _output.Write(value.ToByteArray());

    public void Write(string value)
    {
        Write(value.Length);
        _output.Write(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    public void WriteOptional(string? value)
    {
        Write(value is not null);
        if (value is not null)
            Write(value);
    }

    public void Dispose() => _output.Dispose();
}
