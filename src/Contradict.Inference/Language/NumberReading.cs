namespace Contradict.Inference.Language;

/// <summary>A number read from pieces, before unit and bounding words.</summary>
/// <param name="End">Index after its last piece.</param>
/// <param name="Value">The value named.</param>
/// <param name="Low">The lowest value that the number itself admits.</param>
/// <param name="High">The highest value that the number itself admits.</param>
/// <param name="Place">What one unit of the last place written is worth: 1 for "1,187", 1e8 for "18.5 billion".</param>
/// <param name="Form">How the number is written.</param>
internal readonly record struct NumberReading(int End, double Value, double Low, double High, double Place, NumberForm Form)
{
    /// <summary>An exact number.</summary>
    public static NumberReading Exact(int end, double value, double place, NumberForm form) => new(end, value, value, value, place, form);

    /// <summary>A number left open between two values; its value is their geometric mean.</summary>
    public static NumberReading Open(int end, double low, double high) => new(end, Math.Round(Math.Sqrt(low * high)), low, high, 1, NumberForm.Open);

    /// <summary>The same number times a factor.</summary>
    public NumberReading Times(double factor, int end) => new(end, Value * factor, Low * factor, High * factor, Place * factor, Form);
}
