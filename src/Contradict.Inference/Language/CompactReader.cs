namespace Contradict.Inference.Language;

/// <summary>Reads what the dictionary's compiler writes: LEB128 numbers and words as what they add to the word before.</summary>
internal ref struct CompactReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>A number of at least 0.</summary>
    public int Read()
    {
        uint value = _bytes[_position++];
        if (value < 0x80)
        {
            return (int)value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = _bytes[_position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    /// <summary>A number of either sign.</summary>
    public int ReadSigned()
    {
        var folded = (uint)Read();
        return (int)(folded >> 1) ^ -(int)(folded & 1);
    }

    /// <summary>The bytes of a word's own part.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        _position += count;
        return _bytes.Slice(_position - count, count);
    }

    /// <summary>A list of words, in the order in which they are numbered.</summary>
    public WordTable ReadWords()
    {
        var count = Read();
        var words = new WordTable(count);
        Span<byte> word = stackalloc byte[256];
        for (var index = 0; index < count; index++)
        {
            var shared = Read();
            var rest = ReadBytes(Read());
            rest.CopyTo(word[shared..]);
            words.Add(word[..(shared + rest.Length)]);
        }

        return words;
    }

    /// <summary>For each of a number of items, the numbers that it leads to.</summary>
    public Adjacency ReadAdjacency(int count)
    {
        var starts = new int[count + 1];
        var targets = new List<int>(count);
        for (var item = 0; item < count; item++)
        {
            for (var rest = Read(); rest > 0; rest--)
            {
                targets.Add(item + ReadSigned());
            }

            starts[item + 1] = targets.Count;
        }

        return new Adjacency(starts, [.. targets]);
    }

    /// <summary>Relations between words in given senses, by the word that they leave from.</summary>
    public WordPointers ReadWordPointers(int words)
    {
        var starts = new int[words + 1];
        var pointers = new WordPointer[Read()];
        var (word, synset) = (0, 0);
        for (var index = 0; index < pointers.Length; index++)
        {
            word += Read();
            synset += ReadSigned();
            var target = word + ReadSigned();
            pointers[index] = new WordPointer(synset, target, synset + ReadSigned());
            starts[word + 1] = index + 1;
        }

        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] = Math.Max(starts[index], starts[index - 1]);
        }

        return new WordPointers(starts, pointers);
    }
}
