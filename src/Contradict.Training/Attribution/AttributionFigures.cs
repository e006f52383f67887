namespace Contradict.Training.Attribution;

/// <summary>How far found attributions agree with annotated ones.</summary>
/// <remarks>
/// A found and an annotated attribution match where their cues share a token; each matches one other, those with the most
/// shared tokens over cue, source and content first. "Spans" count attributions: a match whose spans share a token, or
/// where neither has such a span. "Tokens" are counted as BBC Citron's evaluation counts its overlap: tokens shared by the
/// spans of any found and any annotated attribution, over the summed lengths of the found and of the annotated spans.
/// </remarks>
public sealed record AttributionFigures
{
    /// <summary>Cues with the same tokens.</summary>
    public SpanFigures CueExact { get; init; }

    /// <summary>Matched attributions: their cues share a token.</summary>
    public SpanFigures Cue { get; init; }

    /// <summary>Matched attributions whose sources share a token.</summary>
    public SpanFigures Source { get; init; }

    /// <summary>Matched attributions whose contents share a token.</summary>
    public SpanFigures Content { get; init; }

    /// <summary>Matched attributions whose sources share a token and whose contents do.</summary>
    public SpanFigures All { get; init; }

    /// <summary>Tokens of cues, as Citron counts.</summary>
    public SpanFigures CueTokens { get; init; }

    /// <summary>Tokens of sources, as Citron counts.</summary>
    public SpanFigures SourceTokens { get; init; }

    /// <summary>Tokens of contents, as Citron counts.</summary>
    public SpanFigures ContentTokens { get; init; }

    /// <summary>The sums of both.</summary>
    public static AttributionFigures operator +(AttributionFigures a, AttributionFigures b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new AttributionFigures
        {
            CueExact = a.CueExact + b.CueExact,
            Cue = a.Cue + b.Cue,
            Source = a.Source + b.Source,
            Content = a.Content + b.Content,
            All = a.All + b.All,
            CueTokens = a.CueTokens + b.CueTokens,
            SourceTokens = a.SourceTokens + b.SourceTokens,
            ContentTokens = a.ContentTokens + b.ContentTokens,
        };
    }
}
