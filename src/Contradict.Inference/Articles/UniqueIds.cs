namespace Contradict.Inference.Articles;

/// <summary>Hands out each id once: the second "a" becomes "a-2".</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Take(string id)
    {
        if (_taken.Add(id))
        {
            return id;
        }

        var number = _last.GetValueOrDefault(id, 1);
        string unique;
        do
        {
            unique = $"{id}-{++number}";
        }
        while (!_taken.Add(unique));
        _last[id] = number;
        return unique;
    }
}
