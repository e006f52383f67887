using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.EncoderTraining.Examples;

/// <summary>The public sets of textual entailment that may train what ships (see each set's licence in the encoder's card).</summary>
internal static class GeneralExamples
{
    private const int MostFever = 30_000;
    private const int MostFeverNeutral = 10_000;

    private const int MostUntrainedOfLabel = 700;
    private const string Fever = "train_fever.tsv";

    private static readonly (string File, float Weight)[] Sets =
    [
        ("train_mnli13k.tsv", 1), ("train_lingnli.tsv", 1), ("train_snli_dev.tsv", 1), ("train_cad.tsv", 1), (Fever, 1),
    ];

    /// <summary>Reads the sets.</summary>
    /// <param name="folder">Where they lie, as tab-separated files.</param>
    /// <param name="numbers">Gives the statements their numbers.</param>
    /// <param name="seed">Which rows of FEVER are taken, and with what its claims are paired to be neutral.</param>
    public static List<EncoderExample> Read(string folder, TextNumbers numbers, int seed)
    {
        var examples = new List<EncoderExample>();
        foreach (var (file, weight) in Sets)
        {
            var pairs = file == Fever ? Trained(ShuffledFever(folder, seed)) : ReadSet(folder, file);
            examples.AddRange(Examples(pairs, file, numbers, weight));
        }

        return examples;
    }

    /// <summary>As many rows of FEVER of either label, and neutral pairs made of them, whose claims are not among those of <see cref="Read"/>.</summary>
    /// <param name="folder">Where the sets lie.</param>
    /// <param name="numbers">Gives the statements their numbers.</param>
    /// <param name="seed">As for <see cref="Read"/>.</param>
    public static List<EncoderExample> ReadUntrained(string folder, TextNumbers numbers, int seed)
    {
        var pairs = ShuffledFever(folder, seed);
        var trained = Trained(pairs).Select(pair => pair.Group).ToHashSet(StringComparer.Ordinal);
        var rest = pairs.Skip(MostFever).Where(pair => !trained.Contains(pair.Group) && IsUsable(pair)).ToLookup(pair => pair.Label);
        LabeledPair[] untrained = [.. rest[Relation.Agree].Take(MostUntrainedOfLabel), .. rest[Relation.Contradict].Take(MostUntrainedOfLabel)];
        return [.. Examples([.. untrained, .. FeverNeutrals.Of(untrained, MostUntrainedOfLabel)], Fever, numbers, weight: 1)];
    }

    private static LabeledPair[] ReadSet(string folder, string file) => new LabeledPairReader { OnFault = _ => { } }.Read(Path.Combine(folder, file)).ToArray();

    private static LabeledPair[] ShuffledFever(string folder, int seed)
    {
        var pairs = ReadSet(folder, Fever);
        new Random(seed).Shuffle(pairs);
        return pairs;
    }

    private static LabeledPair[] Trained(LabeledPair[] shuffledFever) => [.. shuffledFever.Take(MostFever), .. FeverNeutrals.Of(shuffledFever, MostFeverNeutral)];

    private static IEnumerable<EncoderExample> Examples(LabeledPair[] pairs, string file, TextNumbers numbers, float weight) => pairs.Where(IsUsable).Select(pair => new EncoderExample(
        numbers.Of(pair.StatementA), numbers.Of(pair.StatementB), pair.Label!.Value, ExampleKind.Directional, $"{file} {pair.Group}", weight));

    private static bool IsUsable(LabeledPair pair) => pair.StatementA.Length < 600 && pair.StatementB.Length < 400;
}
