namespace Contradict.Inference.Reports;

/// <summary>Things known by an id, numbered from 0 in the order of their first adding.</summary>
internal sealed class NumberedSet<T>(Func<T, string> idOf)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    /// <summary>Whether the item was new.</summary>
    public bool Add(T item)
    {
        if (!_numbers.TryAdd(idOf(item), _items.Count))
        {
            return false;
        }

        _items.Add(item);
        return true;
    }

    /// <summary>The number, or -1 for an id that was never added.</summary>
    public int NumberOf(string id) => _numbers.GetValueOrDefault(id, -1);
}
