namespace Contradict.Inference.Statements.Tagging;

/// <summary>The features of a sentence's tokens as numbers of weights: feature hashing (Weinberger et al., 2009), one row a token.</summary>
/// <param name="rows">How many rows are expected.</param>
/// <param name="width">How many features of each.</param>
internal sealed class FeatureRows(int rows, int width)
{
    /// <summary>How many bits number a weight.</summary>
    public const int Bits = 20;

    private readonly List<int> _numbers = new(rows * width);
    private readonly List<int> _ends = new(rows);
    private uint _template;

    /// <summary>The number of rows that have been closed.</summary>
    public int Count => _ends.Count;

    /// <summary>The features of a token.</summary>
    public ReadOnlySpan<int> this[int row]
    {
        get
        {
            var start = row == 0 ? 0 : _ends[row - 1];
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_numbers)[start.._ends[row]];
        }
    }

    /// <summary>Adds a feature to the open row: the template is the place in the row, so each row must add its features in one order.</summary>
    public void Add(uint a, uint b = 0, uint c = 0)
    {
        _template++;
        Number(a, b, c);
    }

    /// <summary>Adds several features to one place of the row.</summary>
    public void AddAll(ReadOnlySpan<int> values, uint b)
    {
        _template++;
        foreach (var value in values)
        {
            Number((uint)value, b, 0);
        }
    }

    /// <summary>Passes over one place of the row.</summary>
    public void Skip() => _template++;

    /// <summary>Closes the row.</summary>
    public void Close()
    {
        _ends.Add(_numbers.Count);
        _template = 0;
    }

    private void Number(uint a, uint b, uint c)
    {
        var code = Mix((_template * 0x9E3779B1u) ^ a) ^ b;
        _numbers.Add((int)(Mix(Mix(code) ^ c) >> (32 - Bits)));
    }

    // The finalizer of MurmurHash3, by Appleby.
    private static uint Mix(uint code)
    {
        code ^= code >> 16;
        code *= 0x85EBCA6Bu;
        code ^= code >> 13;
        code *= 0xC2B2AE35u;
        return code ^ (code >> 16);
    }
}
