namespace Contradict.Training.Attribution;

/// <summary>Precision, recall and their harmonic mean from counts.</summary>
/// <param name="Shared">What prediction and annotation share.</param>
/// <param name="Predicted">What was predicted.</param>
/// <param name="Annotated">What was annotated.</param>
public readonly record struct SpanFigures(long Shared, long Predicted, long Annotated)
{
    /// <summary>The share of the predicted that is right, 0 to 1.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Shared / Predicted;

    /// <summary>The share of the annotated that was found, 0 to 1.</summary>
    public double Recall => Annotated == 0 ? 0 : (double)Shared / Annotated;

    /// <summary>The harmonic mean of the two, 0 to 1.</summary>
    public double F1 => Predicted + Annotated == 0 ? 0 : 2.0 * Shared / (Predicted + Annotated);

    /// <summary>The sum of both counts.</summary>
    public static SpanFigures operator +(SpanFigures a, SpanFigures b) =>
        new(a.Shared + b.Shared, a.Predicted + b.Predicted, a.Annotated + b.Annotated);
}
