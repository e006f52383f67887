using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Evaluation.Sets;
using Xunit;

namespace Contradict.Training.Tests.Evaluation.Sets;

/// <summary>A set of two articles on one invented dyke, its gold, and scorings of it whose verdicts are given by hand.</summary>
internal static class TinySet
{
    public const string North = "The dyke broke at dawn. Forty sheep drowned. The road is shut. The mayor has resigned.";
    public const string South = "The dyke held all day. No sheep drowned. The road is open. The mayor is at his desk.";

    private static readonly string[] Gold =
    [
        Line("g1", "contradict", "dyke", "The dyke broke at dawn", "The dyke held all day"),
        Line("g2", "contradict", "sheep", "Forty sheep drowned", "No sheep drowned"),
        Line("g3", "update", "road", "The road is shut", "The road is open"),
        Line("g4", "contradict", "mayor", "The mayor has resigned", "The mayor is at his desk"),
    ];

    /// <summary>A line of gold between the two articles.</summary>
    public static string Line(string id, string relation, string matter, string north, string south) =>
        $$"""{"id": "{{id}}", "relation": "{{relation}}", "matter": "{{matter}}", "a": {"article": "north", "quote": "{{north}}"}, "b": {"article": "south", "quote": "{{south}}"} }""";

    /// <summary>Writes the set, with this gold where some is given.</summary>
    public static string WriteTo(ScratchFolder folder, params string[] gold)
    {
        folder.Write("sets/dyke/articles/north.jsonl", $$"""{"id": "north", "source": "North", "published": "2026-01-01T08:00:00Z", "text": "{{North}}"}""" + "\n");
        folder.Write("sets/dyke/articles/south.jsonl", $$"""{"id": "south", "source": "South", "published": "2026-01-01T20:00:00Z", "text": "{{South}}"}""" + "\n");
        folder.Write("sets/dyke/gold.jsonl", string.Join('\n', gold.Length > 0 ? gold : Gold) + "\n");
        return Path.Combine(folder.Path, "sets");
    }

    public static async Task<GoldSet> ReadAsync()
    {
        using var folder = new ScratchFolder();
        return (await GoldSetReader.ReadAsync(WriteTo(folder), TestContext.Current.CancellationToken))[0];
    }

    /// <summary>The set as scored.</summary>
    /// <param name="set">The set.</param>
    /// <param name="verdicts">Words of a statement in each article, and what is held of the two; the probability is that of contradiction.</param>
    public static ReportContent Scored(GoldSet set, params (string North, string South, Relation Relation, double Probability, bool Update)[] verdicts)
    {
        var statements = verdicts.Select(v => (Id: 0, Article: 0, Words: v.North)).Concat(verdicts.Select(v => (Id: 0, Article: 1, Words: v.South)))
            .Distinct()
            .Select((s, i) => StatementOf(set.Articles[s.Article], s.Words, i))
            .ToImmutableArray();
        return ContentOf(set, statements, [.. verdicts.Select(v => Judged(Find(0, v.North), Find(1, v.South), v.Relation, v.Probability, v.Update))]);

        Statement Find(int article, string words) => statements.First(s => s.ArticleId == set.Articles[article].Id && s.Text == words);
    }

    public static ReportContent ContentOf(GoldSet set, ImmutableArray<Statement> statements, ImmutableArray<JudgedPair> pairs) => new()
    {
        Articles = set.Articles,
        Statements = statements,
        Pairs = pairs,
        Sources = [],
        Summary = ReportSummary.Of(set.Articles, statements, pairs, "tiny@0.1.0", []),
    };

    public static JudgedPair Judged(Statement a, Statement b, Relation relation, double probability, bool update = false) => new(
        $"{a.Id}~{b.Id}", a, b, new Verdict(relation, new RelationProbabilities((1 - probability) / 2, probability, (1 - probability) / 2), null, update, []));

    public static Statement StatementOf(Article article, string words, int number, string? speaker = null)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Statement
        {
            Id = $"{article.Id}#{number}",
            ArticleId = article.Id,
            Source = article.Source,
            Published = article.Published,
            Speaker = new Speaker(speaker ?? article.Source, SpeakerKind.Outlet, null, [article.Source]),
            Text = words,
            Start = start,
            End = start + words.Length,
        };
    }
}
