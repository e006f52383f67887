using Contradict.Inference.Articles;
using Contradict.Inference.Credibility;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Browser.Tests;

/// <summary>Two articles whose every word tries to be more than text.</summary>
internal static class HostileArticle
{
    public const string Claim =
        "<script>alert(1)</script><img src=x onerror=alert(2)> </script><svg onload=alert(3)> {{data}} ${alert(4)} \u202eevitcerid\u202c <a href='javascript:alert(5)'>here</a>";

    public const string Name = "</option><script>alert(6)</script>\u202e\"' onmouseover=alert(7)";

    public static readonly string LongLine = string.Concat(Enumerable.Repeat("endless", 150_000));

    public static ReportContent Content()
    {
        Article[] articles =
        [
            Article("a</script>1", Name, Claim + "\n" + LongLine),
            Article("b\"1", "Plain Times", Claim + " denied\n" + LongLine),
        ];
        Statement[] statements = [Statement(articles[0], Claim, Name), Statement(articles[1], Claim + " denied", "Speaker"), Statement(articles[1], LongLine, Name, from: Claim.Length + 8)];
        JudgedPair[] pairs =
        [
            Pair(statements[0], statements[1], Relation.Contradict, update: false),
            Pair(statements[0], statements[2], Relation.Contradict, update: false),
            Pair(statements[1], statements[2], Relation.Neutral, update: true),
        ];
        return new ReportContent
        {
            Articles = articles,
            Statements = statements,
            Pairs = pairs,
            Sources = new CredibilityModel { MinimumJudged = 1 }.Score(pairs),
            Summary = ReportSummary.Of(articles, statements, pairs, Claim, [Claim]),
            AlsoCarriedBy = new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>> { [statements[0].Id] = [Name] },
        };
    }

    /// <summary>One finding whose statements a spreadsheet would run.</summary>
    public static ReportContent Formula()
    {
        Article[] articles = [Article("f1", "Times", "=1+1"), Article("f2", "Post", "@SUM(1)")];
        Statement[] statements = [Statement(articles[0], "=1+1", "A"), Statement(articles[1], "@SUM(1)", "B")];
        JudgedPair[] pairs = [Pair(statements[0], statements[1], Relation.Contradict, update: false)];
        return new ReportContent { Articles = articles, Statements = statements, Pairs = pairs, Sources = [], Summary = ReportSummary.Of(articles, statements, pairs, "m", []) };
    }

    private static Article Article(string id, string source, string text) =>
        new(id, source, Claim, "javascript:alert(8)", DateTimeOffset.UnixEpoch.AddDays(20_000).AddHours(id.Length), text);

    private static Statement Statement(Article article, string text, string speaker, int from = 0) => new()
    {
        Id = $"{article.Id}#{from}",
        ArticleId = article.Id,
        Source = article.Source,
        Published = article.Published,
        Speaker = new Speaker(speaker, SpeakerKind.Person, Claim, [article.Source]),
        Text = text,
        Start = from,
        End = from + text.Length,
    };

    private static JudgedPair Pair(Statement a, Statement b, Relation relation, bool update) => new(
        $"{a.Id}~{b.Id}",
        a,
        b,
        new Verdict(relation, new RelationProbabilities(0.1, 0.8, 0.1), ContradictionKind.Number, update, [new Reason(Claim, new(0, 8), new(0, 8), 1)]));
}
