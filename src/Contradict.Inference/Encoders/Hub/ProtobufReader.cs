using System.Text;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Walks the fields of one protobuf message (the wire format of Protocol Buffers); groups, long out of use, are refused.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private readonly ReadOnlySpan<byte> _message = message;
    private int _position;

    /// <summary>The number of the field just read.</summary>
    public int Field { get; private set; }

    /// <summary>The content of the field just read: a message, a string or bytes; empty where it is a number.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>The value of the field just read where it is a variable-length number; else 0.</summary>
    public ulong Number { get; private set; }

    /// <summary>The content as text.</summary>
    public readonly string Text => Encoding.UTF8.GetString(Content);

    /// <summary>Reads the next field.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="InvalidDataException">The bytes are no protobuf message.</exception>
    public bool Next()
    {
        if (_position == _message.Length)
            return false;
        var key = ReadNumber();
        Field = (int)(key >> 3);
        Content = [];
        Number = 0;
        switch (key & 7)
        {
            case 0:
                Number = ReadNumber();
                break;
            case 1:
                Take(8);
                break;
            case 2:
                Content = Take(ReadNumber());
                break;
            case 5:
                Take(4);
                break;
            default:
                throw Malformed();
        }

        return Field > 0 ? true : throw Malformed();
    }

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)(_message.Length - _position))
            throw Malformed();
        var taken = _message.Slice(_position, (int)length);
        _position += (int)length;
        return taken;
    }

    private ulong ReadNumber()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_position == _message.Length)
                throw Malformed();
            var next = _message[_position++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }

        throw Malformed();
    }

    private static InvalidDataException Malformed() => new("the bytes are no protobuf message");
}
