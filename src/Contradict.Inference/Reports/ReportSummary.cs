using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>What a set of articles comes to, in a few figures; the page and the terminal begin with it.</summary>
/// <param name="Event">What the articles are about, in one line.</param>
/// <param name="Articles">Number of articles read.</param>
/// <param name="Sources">Number of outlets among them.</param>
/// <param name="Speakers">Number of speakers, outlets that speak in their own voice included.</param>
/// <param name="Statements">Number of statements found.</param>
/// <param name="Pairs">Number of pairs judged.</param>
/// <param name="Contradictions">How many of them contradict, updates not counted.</param>
/// <param name="Agreements">How many of them agree.</param>
/// <param name="Updates">How many of them are a later figure or state beside an earlier one.</param>
/// <param name="Unsure">How many carry no call.</param>
/// <param name="Model">Name and version of the model that judged: "news 0.1.0".</param>
/// <param name="ThrownAway">What was not judged and why, one sentence each.</param>
public sealed record ReportSummary(
    string Event,
    int Articles,
    int Sources,
    int Speakers,
    int Statements,
    int Pairs,
    int Contradictions,
    int Agreements,
    int Updates,
    int Unsure,
    string Model,
    ImmutableArray<string> ThrownAway)
{
    /// <summary>How many articles carry most of the text of an earlier one; each counts as one witness with it.</summary>
    public int Copies { get; init; }

    /// <summary>Counts a scored set.</summary>
    /// <param name="articles">The articles read.</param>
    /// <param name="statements">The statements found.</param>
    /// <param name="pairs">The judged pairs.</param>
    /// <param name="model">Name and version of the model that judged.</param>
    /// <param name="thrownAway">What was not judged and why, one sentence each.</param>
    public static ReportSummary Of(
        IReadOnlyList<Article> articles,
        IReadOnlyList<Statement> statements,
        IReadOnlyList<JudgedPair> pairs,
        string model,
        ImmutableArray<string> thrownAway)
    {
        var classes = pairs.CountBy(pair => Finding.ClassOf(pair.Verdict)).ToDictionary();
        return new ReportSummary(
            EventLine.Of(articles),
            articles.Count,
            Distinct(articles.Select(article => article.Source)),
            Distinct(statements.Select(statement => statement.Speaker.Name)),
            statements.Count,
            pairs.Count,
            classes.GetValueOrDefault(FindingClass.Contradiction),
            classes.GetValueOrDefault(FindingClass.Agreement),
            classes.GetValueOrDefault(FindingClass.Update),
            classes.GetValueOrDefault(FindingClass.Unsure),
            model,
            thrownAway);
    }

    private static int Distinct(IEnumerable<string> names) => names.Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
