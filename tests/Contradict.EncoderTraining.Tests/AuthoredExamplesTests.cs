using System.Collections.Immutable;
using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.EncoderTraining.Tests;

public class AuthoredExamplesTests
{
    // Two aspects, two positions each, two wordings each; every statement once under every label.
    private static readonly (string A, string B, Relation Label)[] Octet =
    [
        ("A1", "A2", Relation.Agree), ("C1", "C2", Relation.Agree), ("N1", "N2", Relation.Agree), ("M1", "M2", Relation.Agree),
        ("A1", "C1", Relation.Contradict), ("A2", "C2", Relation.Contradict), ("N1", "M1", Relation.Contradict), ("N2", "M2", Relation.Contradict),
        ("A1", "N1", Relation.Neutral), ("A2", "N2", Relation.Neutral), ("C1", "M1", Relation.Neutral), ("C2", "M2", Relation.Neutral),
    ];

    [Fact]
    public void Crossings_are_the_contradictions_that_the_rows_leave_out()
    {
        var numbers = new TextNumbers();
        var pairs = Octet.Select((row, i) => new LabeledPair($"{i}", "t", "g", "", "", row.A, "", row.B, row.Label, "f", i, ImmutableArray<ExtraColumn>.Empty)).ToArray();
        var crossings = AuthoredExamples.Crossings(pairs, numbers);
        var found = crossings.Select(example => (numbers.Texts[example.A], numbers.Texts[example.B])).ToHashSet();
        Assert.Equal(4, crossings.Count);
        Assert.All(crossings, example => Assert.Equal(Relation.Contradict, example.Label));
        foreach (var (a, b) in new[] { ("A1", "C2"), ("C1", "A2"), ("N1", "M2"), ("M1", "N2") })
            Assert.True(found.Contains((a, b)) || found.Contains((b, a)), $"{a} {b}");
    }
}
