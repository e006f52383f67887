namespace Contradict.Inference.Credibility.Claims;

/// <summary>An object with what is claimed of it, each source once a value.</summary>
internal sealed class ClaimedObject(string name)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];
    private readonly List<ValueParts> _values = [];
    private readonly List<(int Source, int Value)> _claims = [];
    private readonly HashSet<(int Source, int Value)> _seen = [];

    public string Name => name;

    /// <summary>The distinct values, in the order of their first claim.</summary>
    public IReadOnlyList<ValueParts> Values => _values;

    /// <summary>The claims, by the numbers of source and value.</summary>
    public IReadOnlyList<(int Source, int Value)> Claims => _claims;

    /// <summary>How many sources say something of it.</summary>
    public int Sources => _claims.DistinctBy(claim => claim.Source).Count();

    /// <summary>A value as its first source wrote it.</summary>
    public string Written(int value) => _written[value];

    public void Add(int source, string value)
    {
        var parts = ValueParts.Of(value);
        var key = parts.Parts.IsEmpty ? value : parts.Key;
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _values.Count);
            _values.Add(parts.Parts.IsEmpty ? new ValueParts([value]) : parts);
            _written.Add(value);
        }

        if (_seen.Add((source, number)))
            _claims.Add((source, number));
    }
}
