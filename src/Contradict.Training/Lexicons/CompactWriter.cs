using System.Buffers;
using System.Text;

namespace Contradict.Training.Lexicons;

/// <summary>Writes numbers in as few bytes as they need, and sorted words as what they add to the word before.</summary>
internal sealed class CompactWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private string _previous = string.Empty;

    /// <summary>All bytes written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Writes a number of at least 0 as LEB128: seven bits a byte, the lowest first.</summary>
    public void Write(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (uint)value;
        while (rest > 0x7F)
        {
            _bytes.Write([(byte)(rest | 0x80)]);
            rest >>= 7;
        }

        _bytes.Write([(byte)rest]);
    }

    /// <summary>Writes any number, folded so that small ones of either sign stay short.</summary>
    public void WriteSigned(int value) => Write((value << 1) ^ (value >> 31));

    /// <summary>Writes an ASCII word as the length shared with the word before, the length of the rest, and the rest.</summary>
    public void WriteWord(string word)
    {
        var shared = 0;
        while (shared < word.Length && shared < _previous.Length && word[shared] == _previous[shared])
        {
            shared++;
        }

        Write(shared);
        Write(word.Length - shared);
        _bytes.Write(Encoding.ASCII.GetBytes(word[shared..]));
        _previous = word;
    }

    /// <summary>Begins a new list of words.</summary>
    public void ForgetWord() => _previous = string.Empty;
}
