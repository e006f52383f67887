using Contradict.Inference.Articles;
using Contradict.Inference.Models;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests;

public sealed class CopiedArticlesTests(TinyBundle tiny)
{
    private static readonly Article Wire = Articles.WireStory.Article("wire", hour: 9);
    private static readonly Article Edited = Articles.WireStory.Article("edited", Articles.WireStory.Text.Replace("spent the night", "slept", StringComparison.Ordinal), 10);

    private ReportContent Score(params Article[] articles) => new ArticleSetScorer(Bundle.Load(tiny.Folder), TinyTraining.Lexicon).Score(articles, cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public void The_summary_says_how_many_copies_were_found() => Assert.Equal(1, Score(Wire, Edited, Articles.WireStory.Article("other", Articles.WireStory.Unrelated)).Summary.Copies);

    [Fact]
    public void An_original_and_its_copy_are_not_shown_to_agree() =>
        Assert.DoesNotContain(Score(Wire, Edited).Pairs, pair => pair.Verdict.Relation == Relation.Agree && pair.A.ArticleId != pair.B.ArticleId && pair.A.Speaker.Name == pair.B.Speaker.Name);

    [Fact]
    public void Copies_make_nobody_more_credible()
    {
        var other = Articles.WireStory.Article("other", "No ferry left for Tarnholm on Sunday. Repairs of the propellers will take nine days. Passengers spent the night in a school.");
        var copies = Enumerable.Range(0, 5).Select(i => Edited with { Id = $"copy{i}", Source = $"Copier {i}" });

        Assert.Equal(Figures(Score(Wire, other)), Figures(Score([Wire, other, .. copies])));
    }

    private static IEnumerable<(string, int, int)> Figures(ReportContent content) =>
        content.Sources.Where(source => source.Judged > 0).OrderBy(source => source.Source, StringComparer.Ordinal).Select(source => (source.Source, source.Agreed, source.Contradicted));
}
