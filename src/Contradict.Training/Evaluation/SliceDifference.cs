namespace Contradict.Training.Evaluation;

/// <summary>One figure of a model beside the base's, on a slice.</summary>
/// <param name="Name">The figure's name; see <see cref="Metric.OfSlices"/>.</param>
/// <param name="Base">The base's value.</param>
/// <param name="Value">The model's value.</param>
/// <param name="Difference">The model's value less the base's.</param>
/// <param name="Low">The lower end of the difference's 95% interval.</param>
/// <param name="High">Its upper end.</param>
public sealed record SliceDifference(string Name, double Base, double Value, double Difference, double Low, double High);
