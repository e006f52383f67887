using Contradict.Tests.Shared;
using CsCheck;

namespace Contradict.Inference.Tests.Features;

/// <summary>Random pairs of shipped statements: labeled pairs as they stand, and any two statements.</summary>
internal static class RealPairs
{
    private static readonly Gen<string> Statements = CsCheck.Gen.Int[0, ShippedPairs.Statements.Count - 1].Select(number => ShippedPairs.Statements[number]);

    public static Gen<(string A, string B)> Gen { get; } = CsCheck.Gen.OneOf(
        CsCheck.Gen.Int[0, ShippedPairs.Train.Count - 1].Select(row => (ShippedPairs.Train[row].StatementA, ShippedPairs.Train[row].StatementB)),
        CsCheck.Gen.Select(Statements, Statements, (a, b) => (a, b)));
}
