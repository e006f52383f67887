using System.Globalization;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>A capability whose rate is below its floor.</summary>
/// <param name="Capability">The capability.</param>
/// <param name="Rate">Its pass rate, 0 to 1.</param>
/// <param name="Floor">The rate that it must have, 0 to 1.</param>
public sealed record FloorDrop(string Capability, double Rate, double Floor)
{
    /// <summary>The drop in one sentence, without a closing period.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Capability} passes {Rate:.000} of its rows, {Floor - Rate:.000} below its floor of {Floor:.000}");
}
