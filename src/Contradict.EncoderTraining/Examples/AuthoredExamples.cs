using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Learning;

namespace Contradict.EncoderTraining.Examples;

/// <summary>Labeled pairs of news statements in our own format, whose relation has no direction.</summary>
internal static class AuthoredExamples
{
    // Contrast groups carry their writers' habits, octets don't; see data/README.md.
    private const float ContrastWeight = 0.7f;

    private const float CrossingWeight = 0.5f;

    /// <summary>The pairs of the files.</summary>
    public static List<EncoderExample> Read(IEnumerable<LabeledPair> pairs, TextNumbers numbers) =>
        [.. pairs.Select(pair => Example(pair, pair.Column("form") == "contrast" ? ContrastWeight : 1, numbers))];

    /// <summary>The contradictions of octets that no row of the files holds.</summary>
    public static List<EncoderExample> Crossings(IEnumerable<LabeledPair> pairs, TextNumbers numbers) =>
        [.. OctetCrossings.Of(pairs).Where(pair => pair.Label == Relation.Contradict).Select(pair => Example(pair, CrossingWeight, numbers))];

    /// <summary>A pair of news statements as an example.</summary>
    public static EncoderExample Example(LabeledPair pair, float weight, TextNumbers numbers) =>
        new(numbers.Of(pair.StatementA), numbers.Of(pair.StatementB), pair.Label!.Value, ExampleKind.Symmetric, pair.Group, weight);
}
