using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Training.Attribution;
using Xunit;

namespace Contradict.Training.Tests.Attribution;

public sealed class AttributionScorerTests
{
    //                           0         1         2         3
    //                           0123456789012345678901234567890123456789
    private const string Text = "The old mayor has said the bridge is safe";

    private static readonly AnnotatedText Annotated = new("x", Text, [new([new(0, 13)], [new(14, 22)], [new(23, 41)])]);

    [Fact]
    public void The_annotation_itself_scores_1_everywhere()
    {
        var figures = Score(Spans((0, 13), (14, 22), (23, 41)));
        Assert.All([figures.CueExact, figures.All, figures.CueTokens, figures.SourceTokens, figures.ContentTokens], figure => Assert.Equal(1, figure.F1));
    }

    [Fact]
    public void Cues_match_where_they_share_a_token()
    {
        var figures = Score(Spans((0, 13), (18, 22), (23, 41)));
        Assert.Equal((0, 1), (figures.CueExact.Shared, figures.Cue.Shared));
    }

    [Fact]
    public void Tokens_count_what_is_shared_over_what_is_there()
    {
        var figures = Score(Spans((8, 13), (14, 22), (23, 33)));
        Assert.Equal(new SpanFigures(1, 1, 3), figures.SourceTokens);
        Assert.Equal(new SpanFigures(2, 2, 4), figures.ContentTokens);
    }

    [Fact]
    public void Another_source_counts_as_wrong()
    {
        var figures = Score(Spans((27, 33), (14, 22), (23, 41)));
        Assert.Equal((1, 0, 1, 0), (figures.Cue.Shared, figures.Source.Shared, figures.Content.Shared, figures.All.Shared));
    }

    [Fact]
    public void What_is_found_twice_matches_once()
    {
        var spans = Spans((0, 13), (14, 22), (23, 41));
        Assert.Equal(new SpanFigures(1, 2, 1), Score(spans, spans).All);
    }

    [Fact]
    public void Nothing_found_is_recall_0() => Assert.Equal(new SpanFigures(0, 0, 1), Score().Cue);

    private static AttributionFigures Score(params AttributedSpans[] found) => AttributionScorer.Score(Annotated, found);

    private static AttributedSpans Spans((int Start, int End) source, (int Start, int End) cue, (int Start, int End) content) =>
        new(MentionOf(source), MentionOf(cue), [MentionOf(content)]);

    private static Mention MentionOf((int Start, int End) span) => new(new TextSpan(span.Start, span.End).Of(Text), span.Start, span.End);
}
