namespace Contradict.Training.Evaluation;

/// <summary>One figure of a model beside the base's.</summary>
/// <param name="Name">The figure's name; see <see cref="Metric.All"/>.</param>
/// <param name="Base">The base's value.</param>
/// <param name="Value">The model's value.</param>
/// <param name="Difference">The model's value less the base's.</param>
/// <param name="Low">The lower end of the difference's 95% interval.</param>
/// <param name="High">Its upper end.</param>
/// <param name="P">The two-sided p-value of the difference.</param>
/// <param name="PAdjusted">The same, adjusted by Holm for all figures of all models compared.</param>
public sealed record MetricDifference(
    string Name, double Base, double Value, double Difference, double Low, double High, double P, double PAdjusted);
