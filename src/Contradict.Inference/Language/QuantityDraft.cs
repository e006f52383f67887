namespace Contradict.Inference.Language;

/// <summary>A quantity while it is being read.</summary>
internal struct QuantityDraft
{
    /// <summary>Index of its first piece.</summary>
    public int First;

    /// <summary>Index after its last piece.</summary>
    public int End;

    /// <summary>The number.</summary>
    public NumberReading Reading;

    /// <summary>What the words around it do.</summary>
    public BoundingPhrase Phrase;

    /// <summary>The unit, or null.</summary>
    public string? Unit;

    /// <summary>The noun counted, or null.</summary>
    public string? Counted;

    /// <summary>The other side's number in a result, or null.</summary>
    public double? Against;

    /// <summary>Converts the number to a unit.</summary>
    public void Apply(Unit unit)
    {
        Unit = unit.Name;
        Reading = Reading.Times(unit.Factor, Reading.End);
        if (unit.Name != "fahrenheit") return;
        Unit = Language.Unit.Degree;
        Reading = Reading with
        {
            Value = ToCelsius(Reading.Value),
            Low = ToCelsius(Reading.Low),
            High = ToCelsius(Reading.High),
            Place = Reading.Place * 5 / 9,
        };
    }

    private static double ToCelsius(double fahrenheit) => (fahrenheit - 32) * 5 / 9;
}
