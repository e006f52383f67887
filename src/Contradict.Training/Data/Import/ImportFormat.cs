using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>A foreign format of labeled pairs.</summary>
public sealed class ImportFormat
{
    private readonly Func<IPairImport> create;

    private ImportFormat(string name, string description, Func<IPairImport> create)
    {
        Name = name;
        Description = description;
        this.create = create;
    }

    /// <summary>All formats, <c>generic</c> without a mapping.</summary>
    public static ImmutableArray<ImportFormat> All { get; } =
    [
        new("snli", "SNLI, .jsonl or .txt", () => new SnliImport()),
        new("multinli", "MultiNLI, .jsonl or .txt", () => new MultiNliImport()),
        new("anli", "ANLI, .jsonl", () => new AnliImport()),
        new("fever", "FEVER with the text of its evidence, .jsonl", () => new FeverImport()),
        new("fever-nli", "FEVER as pairs, .csv or .jsonl", () => new FeverNliImport()),
        new("vitaminc", "VitaminC, .jsonl", () => new VitaminCImport()),
        new("sick", "SICK, .txt", () => new SickImport()),
        new("fnc1", "Fake News Challenge, bodies and stances .csv", () => new Fnc1Import()),
        new("emergent", "Emergent, .csv", () => new EmergentImport()),
        new("healthver", "HealthVer, .csv", () => new HealthVerImport()),
        new("climate-fever", "Climate-FEVER, .jsonl", () => new ClimateFeverImport()),
        new("octets", "octets, .jsonl", () => new OctetImport()),
        Generic(new ImportMapping()),
    ];

    /// <summary>The name by which it is asked for, such as <c>snli</c>.</summary>
    public string Name { get; }

    /// <summary>What it is and which files it takes.</summary>
    public string Description { get; }

    /// <summary>A table or JSON lines of one's own.</summary>
    /// <param name="mapping">Which columns and labels mean what.</param>
    /// <returns>The format.</returns>
    public static ImportFormat Generic(ImportMapping mapping) =>
        new("generic", "a table of your own by --map and --labels, .csv, .tsv, .txt or .jsonl", () => new GenericImport(mapping));

    /// <summary>A format by its name.</summary>
    /// <param name="name">The name, exactly.</param>
    /// <returns>The format; null where there is none of that name.</returns>
    public static ImportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    internal IPairImport Create() => create();
}
