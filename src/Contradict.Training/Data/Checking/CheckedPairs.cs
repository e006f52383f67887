namespace Contradict.Training.Data.Checking;

/// <summary>All rows of a check, some fifty bytes each and a few hundred for each distinct statement.</summary>
internal sealed class CheckedPairs
{
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string? Split), int> unitNumbers = [];
    private readonly List<CheckUnit> units = [];
    private readonly List<string> topicNames = [];

    public List<CheckedRow> Rows { get; } = [];

    public StatementSet Statements { get; } = new();

    public IReadOnlyList<CheckUnit> Units => units;

    public IReadOnlyList<string> TopicNames => topicNames;

    public int GroupCount => groups.Count;

    public void Add(LabeledPair pair, string? split)
    {
        if (!unitNumbers.TryGetValue((pair.File, split), out var unit))
        {
            unitNumbers.Add((pair.File, split), unit = units.Count);
            units.Add(new CheckUnit(pair.File, split));
        }

        Rows.Add(new CheckedRow(
            unit, pair.Line, pair.Label!.Value, Statements.Add(pair.StatementA), Statements.Add(pair.StatementB),
            pair.Group.Length == 0 ? -1 : Number(groups, pair.Group), TopicOf(pair.Topic)));
    }

    /// <summary>File and line of a row, for a message.</summary>
    public string Place(int row) => $"{units[Rows[row].Unit].File}:{Rows[row].Line}";

    public string FileOf(int row) => units[Rows[row].Unit].File;

    private int TopicOf(string topic)
    {
        if (topic.Length == 0)
            return -1;
        var number = Number(topics, topic);
        if (number == topicNames.Count)
            topicNames.Add(topic);
        return number;
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
            numbers.Add(name, number = numbers.Count);
        return number;
    }
}
