using Contradict.Inference.Language;

namespace Contradict.EncoderTraining.Examples;

/// <summary>All that trains the encoder, read into numbered statements.</summary>
internal sealed class TrainingSources
{
    private const int Seed = 1;
    private const int MostMined = 6000;

    /// <summary>Reads everything.</summary>
    /// <param name="sets">Folder of the public sets.</param>
    /// <param name="pairs">Labeled pairs in our own format.</param>
    /// <param name="analyzer">Splits mined articles.</param>
    public TrainingSources(string sets, IEnumerable<string> pairs, StatementAnalyzer analyzer)
    {
        General = GeneralExamples.Read(Path.Combine(sets, "train"), Numbers, Seed);
        Authored = AuthoredExamples.Read(pairs, Numbers);
        Mined = MinedNeighbours.Mine(Path.Combine(sets, "articles", "basil.jsonl"), analyzer, Numbers, MostMined, Seed);
    }

    public TextNumbers Numbers { get; } = new();

    public List<EncoderExample> General { get; }

    public List<EncoderExample> Authored { get; }

    public List<EncoderExample> Mined { get; }
}
