using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Learning;

namespace Contradict.EncoderTraining.Examples;

/// <summary>All that trains the encoder, read into numbered statements.</summary>
internal sealed class TrainingSources
{
    private const int Seed = 1;
    private const int MostMined = 6000;

    // One group of the public sets in forty trains no encoder.
    private const int HeldOutOf = 40;

    private readonly string _trainFolder;

    /// <summary>Reads everything.</summary>
    /// <param name="sets">Folder of the public sets.</param>
    /// <param name="pairs">Labeled pairs in our own format.</param>
    /// <param name="events">Folder of sets of statements on one event each; null where they are not asked for.</param>
    /// <param name="analyzer">Splits mined articles.</param>
    public TrainingSources(string sets, IEnumerable<string> pairs, string? events, StatementAnalyzer analyzer)
    {
        _trainFolder = Path.Combine(sets, "train");
        var general = GeneralExamples.Read(_trainFolder, Numbers, Seed);
        General = [.. general.Where(example => GroupHash.Of(example.Group) % HeldOutOf != 0)];
        HeldOut = [.. general.Where(example => GroupHash.Of(example.Group) % HeldOutOf == 0)];
        var authored = new LabeledPairReader().Read(pairs).ToArray();
        Authored = AuthoredExamples.Read(authored, Numbers);
        Crossings = AuthoredExamples.Crossings(authored, Numbers);
        Mined = MinedNeighbours.Mine(Path.Combine(sets, "articles", "basil.jsonl"), analyzer, Numbers, MostMined, Seed);
        Events = events is null ? [] : EventExamples.Read(events, analyzer, Numbers);
    }

    /// <summary>The statements.</summary>
    public TextNumbers Numbers { get; } = new();

    /// <summary>The public sets, directional.</summary>
    public List<EncoderExample> General { get; }

    /// <summary>The groups of the public sets that train nothing.</summary>
    public List<EncoderExample> HeldOut { get; }

    /// <summary>Further directional rows that train no encoder; their statements are numbered when this is called.</summary>
    public List<EncoderExample> ReadUntrained() => GeneralExamples.ReadUntrained(_trainFolder, Numbers, Seed);

    /// <summary>Pairs of news statements, without direction.</summary>
    public List<EncoderExample> Authored { get; }

    /// <summary>Contradictions of octets that are no rows.</summary>
    public List<EncoderExample> Crossings { get; }

    /// <summary>Pairs out of sets of statements on one event.</summary>
    public List<EncoderExample> Events { get; }

    /// <summary>Pairs of sentences of one event that are of two matters.</summary>
    public List<EncoderExample> Mined { get; }
}
