using System.Collections.Immutable;
using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data;

/// <summary>
/// All statements that several outlets make on one event, with every pair among them that is not neutral: what an article set is full of, at
/// the rates of an article set.
/// </summary>
/// <param name="Set">The set's name; no split parts its pairs.</param>
/// <param name="Event">What happened, in a line.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Pairs">The pairs that are not neutral.</param>
public sealed record EventStatements(
    string Set,
    string Event,
    ImmutableArray<EventStatements.Claim> Statements,
    ImmutableArray<EventStatements.Link> Pairs)
{
    /// <summary>The value of the column <c>form</c> of the pairs made.</summary>
    public const string Form = "event";

    private const string Source = "events";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>One statement.</summary>
    /// <param name="Id">Its name in the set.</param>
    /// <param name="Source">The outlet.</param>
    /// <param name="Speaker">Who says it; the outlet where nobody else does.</param>
    /// <param name="Text">Its words.</param>
    public sealed record Claim(string Id, string Source, string Speaker, string Text);

    /// <summary>A pair that is not neutral.</summary>
    /// <param name="A">A statement.</param>
    /// <param name="B">Another.</param>
    /// <param name="Label">agree, contradict, update, or unclear where the writer was not sure; the last two train nothing.</param>
    /// <param name="Kind">The kind of a contradiction.</param>
    public sealed record Link(string A, string B, string Label, string? Kind);

    /// <summary>Reads the sets of a folder, in the order of their files' names.</summary>
    /// <param name="folder">The folder; its *.json files are read.</param>
    /// <exception cref="InputException">The folder or a file cannot be read, or a file is malformed.</exception>
    public static ImmutableArray<EventStatements> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "there is no such folder");
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];
    }

    /// <summary>Reads a set.</summary>
    /// <param name="path">Its file.</param>
    /// <exception cref="InputException">The file cannot be read or is malformed.</exception>
    public static EventStatements Read(string path)
    {
        try
        {
            using var stream = InputFile.Open(path);
            var set = JsonSerializer.Deserialize<EventStatements>(stream, Options);
            if (set is null)
                throw new InputException(path, null, "holds nothing");
            return set.Fault() is { } fault ? throw new InputException(path, null, fault) : set;
        }
        catch (JsonException fault)
        {
            throw new InputException(path, (int?)fault.LineNumber + 1, $"is not a set of statements: {fault.Message}", fault);
        }
    }

    /// <summary>All pairs of the set but updates and unclear ones, each once, as labeled pairs.</summary>
    public IEnumerable<LabeledPair> ToPairs()
    {
        var links = Pairs.ToDictionary(link => Ordered(link.A, link.B));
        for (var i = 0; i < Statements.Length; i++)
        {
            for (var j = i + 1; j < Statements.Length; j++)
            {
                var (a, b) = (Statements[i], Statements[j]);
                var link = links.GetValueOrDefault(Ordered(a.Id, b.Id));
                if (link is null || RelationNames.ParseLabel(link.Label) is not null)
                    yield return PairOf(a, b, link);
            }
        }
    }

    private LabeledPair PairOf(Claim a, Claim b, Link? link) => new(
        $"{Set}-{a.Id}-{b.Id}",
        Event,
        Set,
        link?.Kind ?? "",
        a.Source,
        a.Text,
        b.Source,
        b.Text,
        link is null ? Relation.Neutral : RelationNames.ParseLabel(link.Label),
        Source,
        1,
        [new ExtraColumn("form", Form)]);

    private string? Fault()
    {
        if (string.IsNullOrEmpty(Set) || Statements.IsDefaultOrEmpty || Pairs.IsDefault)
            return "names no set, no statements or no pairs";
        if (Statements.FirstOrDefault(claim => string.IsNullOrEmpty(claim.Id) || string.IsNullOrEmpty(claim.Text)) is not null)
            return "has a statement without id or text";
        var ids = Statements.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < Statements.Length)
            return "names a statement twice";
        if (Pairs.FirstOrDefault(link => link.A == link.B || !ids.Contains(link.A) || !ids.Contains(link.B)) is { } stray)
            return $"pairs {stray.A} with {stray.B}, which are not two statements of the set";
        if (Pairs.FirstOrDefault(link => link.Label is not ("agree" or "contradict" or "update" or "unclear")) is { } odd)
            return $"labels {odd.A} and {odd.B} {odd.Label}, where agree, contradict, update or unclear was expected";
        return Pairs.DistinctBy(link => Ordered(link.A, link.B)).Count() < Pairs.Length ? "pairs two statements twice" : null;
    }

    private static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
