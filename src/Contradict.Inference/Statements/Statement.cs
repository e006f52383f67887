namespace Contradict.Inference.Statements;

/// <summary>One claim in an article.</summary>
public sealed record Statement
{
    /// <summary>Unique within the article set: the article's id, "#" and a number from 1.</summary>
    public required string Id { get; init; }

    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The outlet that published the article.</summary>
    public required string Source { get; init; }

    /// <summary>When the article was published; null where unknown.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who says so; the outlet itself where nobody else is named.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The words that name the speaker; null for claims in the outlet's own voice.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The reporting word; null where there is none.</summary>
    public Mention? Cue { get; init; }

    /// <summary>The claim, exactly as it stands in the article's text from <see cref="Start"/> to <see cref="End"/>.</summary>
    public required string Text { get; init; }

    /// <summary>UTF-16 offset of its first unit in the article's text.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after its last unit.</summary>
    public required int End { get; init; }
}
