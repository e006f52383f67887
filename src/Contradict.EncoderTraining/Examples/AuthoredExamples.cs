using Contradict.Training.Data;

namespace Contradict.EncoderTraining.Examples;

/// <summary>Labeled pairs of news statements in our own format, whose relation has no direction.</summary>
internal static class AuthoredExamples
{
    // Contrast groups carry their writers' habits, octets don't; see data/README.md.
    private const float ContrastWeight = 0.7f;

    public static List<EncoderExample> Read(IEnumerable<string> files, TextNumbers numbers) =>
        [.. new LabeledPairReader().Read(files).Select(pair => new EncoderExample(
            numbers.Of(pair.StatementA),
            numbers.Of(pair.StatementB),
            pair.Label!.Value,
            ExampleKind.Symmetric,
            pair.Group,
            pair.Column("form") == "contrast" ? ContrastWeight : 1))];
}
