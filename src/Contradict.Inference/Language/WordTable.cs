using System.Text;

namespace Contradict.Inference.Language;

/// <summary>
/// ASCII words numbered from 0 in the order in which they were added, found by a hash with open addressing. Tens of
/// thousands of words load in a few milliseconds, since no object is made for a word.
/// </summary>
internal sealed class WordTable
{
    private byte[] _letters;
    private int[] _ends;
    private int[] _slots;

    /// <summary>Creates an empty table with room for a number of words; it grows when more are added.</summary>
    public WordTable(int capacity)
    {
        _letters = new byte[Math.Max(16, capacity * 10)];
        _ends = new int[Math.Max(4, capacity)];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2))];
    }

    /// <summary>How many words the table holds.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word, or finds it; gives back its number.</summary>
    public int Add(ReadOnlySpan<byte> word)
    {
        var slot = (int)(Hash(word) & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0)
        {
            if (Letters(_slots[slot] - 1).SequenceEqual(word))
            {
                return _slots[slot] - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        Append(word);
        _slots[slot] = Count;
        if (Count * 3 > _slots.Length * 2)
        {
            Rehash();
        }

        return Count - 1;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var slot = (int)(Hash(word) & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0)
        {
            if (Ascii.Equals(Letters(_slots[slot] - 1), word))
            {
                return _slots[slot] - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }

    /// <summary>The word of a number.</summary>
    public string this[int number] => Encoding.ASCII.GetString(Letters(number));

    private ReadOnlySpan<byte> Letters(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        return _letters.AsSpan(start, _ends[number] - start);
    }

    private void Append(ReadOnlySpan<byte> word)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + word.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(start + word.Length, _letters.Length * 2));
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        word.CopyTo(_letters.AsSpan(start));
        _ends[Count++] = start + word.Length;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)(Hash(Letters(number)) & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }

    // FNV-1a with a final mix, over characters and bytes alike.
    private static uint Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
