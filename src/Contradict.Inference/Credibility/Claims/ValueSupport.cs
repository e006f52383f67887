namespace Contradict.Inference.Credibility.Claims;

/// <summary>
/// How far the claim of one value supports another: fully where it says the same less precisely ("Gaza" beside "Gaza City, Gaza"). Where the words
/// do not show it, it is learned from all objects: a value that often stands beside another and is claimed of more objects is likely the wider
/// place around it. Four objects' worth of doubt keep a rare value from being taken for a part of whatever stands beside it once; the number was
/// set by hand. Thread-safe.
/// </summary>
internal sealed class ValueSupport
{
    private const double Doubt = 4;

    // An object with more values is no evidence of what lies in what, and its pairs of values would fill the memory.
    private const int MostValues = 200;

    private readonly Dictionary<string, int> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Wide, string Narrow), int> _together = [];

    public ValueSupport(IEnumerable<ClaimedObject> objects)
    {
        foreach (var claimed in objects)
        {
            string[] keys = [.. claimed.Values.Select(value => value.Key)];
            foreach (var key in keys)
                _objects[key] = _objects.GetValueOrDefault(key) + 1;
            if (keys.Length > MostValues)
                continue;
            foreach (var a in keys)
            {
                foreach (var b in keys.Where(b => b != a))
                    _together[(a, b)] = _together.GetValueOrDefault((a, b)) + 1;
            }
        }
    }

    /// <summary>Of how many objects a value is claimed.</summary>
    public int Objects(ValueParts value) => _objects.GetValueOrDefault(value.Key);

    /// <summary>How far each value of an object supports each, 0 to 1; [claimed, true].</summary>
    public double[,] Of(ClaimedObject claimed)
    {
        var values = claimed.Values;
        var support = new double[values.Count, values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = 0; j < values.Count; j++)
                support[i, j] = i == j ? 1 : values.Count > MostValues ? 0 : values[i].IsSaidBy(values[j]) ? 1 : Learned(values[i], values[j]);
        }

        return support;
    }

    private double Learned(ValueParts wide, ValueParts narrow)
    {
        var around = Objects(narrow);
        return Objects(wide) <= around ? 0 : _together.GetValueOrDefault((wide.Key, narrow.Key)) / (around + Doubt);
    }
}
