using System.Collections.Immutable;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>The kinds of test as files write them: <c>mft</c>, <c>invariance</c>, <c>direction</c>.</summary>
public static class CapabilityTestNames
{
    /// <summary>All kinds, in the order of a table's columns.</summary>
    public static ImmutableArray<CapabilityTest> All =>
        [CapabilityTest.MinimumFunctionality, CapabilityTest.Invariance, CapabilityTest.Direction];

    /// <summary>A kind's name in files.</summary>
    /// <param name="test">The kind.</param>
    public static string Of(CapabilityTest test) => test switch
    {
        CapabilityTest.MinimumFunctionality => "mft",
        CapabilityTest.Invariance => "invariance",
        _ => "direction",
    };

    /// <summary>Reads a kind.</summary>
    /// <param name="name">The text, exactly as written.</param>
    /// <returns>The kind; null where the text names none.</returns>
    public static CapabilityTest? Parse(string name) => name switch
    {
        "mft" => CapabilityTest.MinimumFunctionality,
        "invariance" => CapabilityTest.Invariance,
        "direction" => CapabilityTest.Direction,
        _ => null,
    };
}
