namespace Contradict.Inference.Features;

/// <summary>Writes a family's features in order.</summary>
internal ref struct FeatureWriter(Span<float> into)
{
    private readonly Span<float> _into = into;

    /// <summary>The number of features written.</summary>
    public int Count { get; private set; }

    public void Add(double value) => _into[Count++] = (float)value;

    public void Add(bool value) => Add(value ? 1 : 0);

    /// <summary>Writes what each side has on its own as smaller and larger, so that swapping the sides changes nothing.</summary>
    public void AddBoth(double a, double b)
    {
        Add(Math.Min(a, b));
        Add(Math.Max(a, b));
    }

    /// <summary>Writes whether just one side has it, and whether both have.</summary>
    public void AddOneOrBoth(bool a, bool b)
    {
        Add(a != b);
        Add(a && b);
    }
}
