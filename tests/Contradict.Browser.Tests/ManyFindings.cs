using Contradict.Inference.Articles;
using Contradict.Inference.Credibility;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Browser.Tests;

/// <summary>A made-up set with ten thousand findings, the same at each run.</summary>
internal static class ManyFindings
{
    public const int Count = 10_000;

    /// <summary>A word that few findings hold.</summary>
    public const string RareWordText = "zeppelin";

    public const int FindingsWithRareWord = 20;

    private const int Articles = 1_000;
    private const int StatementsAnArticle = 5;

    private static readonly string[] Things = ["bridge", "harbour", "school", "market", "mill", "tower", "river", "station", "bakery", "museum"];

    public static ReportContent Content()
    {
        var articles = Enumerable.Range(0, Articles).Select(ArticleAt).ToList();
        var statements = articles.SelectMany(StatementsOf).ToList();
        var pairs = Enumerable.Range(0, Count).Select(i => PairAt(i, statements)).ToList();
        return new ReportContent
        {
            Articles = articles,
            Statements = statements,
            Pairs = pairs,
            Sources = new CredibilityModel().Score(pairs),
            Summary = ReportSummary.Of(articles, statements, pairs, "news 0.1.0", []),
        };
    }

    private static Article ArticleAt(int number)
    {
        var text = string.Join(" ", Enumerable.Range(0, StatementsAnArticle).Select(i => Claim(number, i)));
        return new Article($"a{number}", $"Outlet {number % 40}", $"Article {number}", null, DateTimeOffset.UnixEpoch.AddYears(61).AddMinutes(number * 17), text);
    }

    // Statement 0 of article 0 has the rare word; pairs 0, 500, 1000, … hold it.
    private static string Claim(int article, int place) => article == 0 && place == 0
        ? $"A {RareWordText} was seen above the town."
        : $"The {Things[(article + place) % Things.Length]} of district {article % 97} has been closed for {place + 1} days since the storm.";

    private static IEnumerable<Statement> StatementsOf(Article article, int number)
    {
        var at = 0;
        for (var i = 0; i < StatementsAnArticle; i++)
        {
            var text = Claim(number, i);
            yield return new Statement
            {
                Id = $"{article.Id}#{i + 1}",
                ArticleId = article.Id,
                Source = article.Source,
                Published = article.Published,
                Speaker = new Speaker($"Speaker {((number * 3) + i) % 200}", SpeakerKind.Person, null, [article.Source]),
                Text = text,
                Start = at,
                End = at + text.Length,
            };
            at += text.Length + 1;
        }
    }

    private static JudgedPair PairAt(int number, List<Statement> statements)
    {
        var a = statements[number % 500 * 7];
        var b = statements[(((number % 500) * 7) + 11 + (number / 500 * 37)) % statements.Count];
        var strength = 0.5 + (number % 50 / 100.0);
        var contradicts = number % 4 != 0;
        return new JudgedPair($"{a.Id}~{b.Id}", a, b, new Verdict(
            contradicts ? Relation.Contradict : Relation.Agree,
            contradicts ? new RelationProbabilities(0, strength, 1 - strength) : new RelationProbabilities(strength, 0, 1 - strength),
            contradicts ? (ContradictionKind)(number % 12) : null,
            Update: number % 40 == 1,
            []));
    }
}
