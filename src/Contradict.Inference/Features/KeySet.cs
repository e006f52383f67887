namespace Contradict.Inference.Features;

/// <summary>A few keys of words. So few that looking at each is faster than a table. Immutable and thread-safe.</summary>
internal sealed class KeySet
{
    private readonly string[] _keys;
    private readonly int[] _hashes;

    public KeySet(IEnumerable<string> keys)
    {
        _keys = [.. keys.Distinct(StringComparer.Ordinal)];
        _hashes = [.. _keys.Select(key => key.GetHashCode(StringComparison.Ordinal))];
    }

    public int Count => _keys.Length;

    public bool Contains(string key) => Contains(key, key.GetHashCode(StringComparison.Ordinal));

    public bool Overlaps(KeySet other)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (other.Contains(_keys[i], _hashes[i]))
                return true;
        }

        return false;
    }

    /// <summary>How many keys both have.</summary>
    public int CountShared(KeySet other)
    {
        var shared = 0;
        for (var i = 0; i < _keys.Length; i++)
            shared += other.Contains(_keys[i], _hashes[i]) ? 1 : 0;
        return shared;
    }

    /// <summary>The first by ordinal order of the keys that both have; null where they have none.</summary>
    public string? FirstShared(KeySet other) => _keys.Where(key => other.Contains(key)).Order(StringComparer.Ordinal).FirstOrDefault();

    private bool Contains(string key, int hash)
    {
        for (var i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] == hash && _keys[i] == key)
                return true;
        }

        return false;
    }
}
