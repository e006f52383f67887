using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>Countries, movements, organisations and outlets that are known by name. Immutable and thread-safe.</summary>
internal sealed class KnownParties
{
    /// <summary>The most words that a known name has.</summary>
    public const int LongestName = 4;

    private readonly FrozenDictionary<string, KnownParty> _parties = Read();

    /// <summary>The party of that name as written, its first letter in upper case, or null.</summary>
    public KnownParty? Find(string name) => _parties.GetValueOrDefault(name);

    private static FrozenDictionary<string, KnownParty> Read()
    {
        var parties = new Dictionary<string, KnownParty>(StringComparer.Ordinal);
        foreach (var line in WordList.Read("places.txt"))
        {
            var fields = line.Split('|');
            Add(parties, fields[0] + "," + string.Join(',', fields[2].Split(',').Where(IsAbbreviation)), new KnownParty(fields[0], SpeakerKind.Office, fields[0], IsPlace: true, IsSeat: false, IsDemonym: false));
            Add(parties, fields[2], new KnownParty(fields[0], SpeakerKind.Office, fields[0], IsPlace: true, IsSeat: true, IsDemonym: false));
            foreach (var demonym in fields[1].Split(','))
            {
                Add(parties, $"{demonym},{demonym}s", new KnownParty(fields[0], SpeakerKind.Group, fields[0], IsPlace: true, IsSeat: false, IsDemonym: true));
            }
        }

        foreach (var line in WordList.Read("parties.txt"))
        {
            var fields = line.Split('|');
            var first = fields[1].Split(',')[0];
            _ = SpeakerKindNames.TryParse(fields[0], out var kind);
            Add(parties, fields[1], new KnownParty(first, kind, fields[2].Length > 0 ? fields[2] : first, IsPlace: false, IsSeat: false, IsDemonym: false));
        }

        return parties.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsAbbreviation(string name) => name.Length > 1 && char.IsUpper(name[1]) || name.StartsWith("United", StringComparison.Ordinal);

    private static void Add(Dictionary<string, KnownParty> parties, string names, KnownParty party)
    {
        foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            parties.TryAdd(name, party);
        }
    }
}
