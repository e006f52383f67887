using System.Collections.Immutable;

namespace Contradict.Training.Labeling;

/// <summary>The columns that a labeler's file has besides those of the labeled pairs format.</summary>
public static class LabelColumns
{
    /// <summary>The id of the first statement's article.</summary>
    public const string ArticleA = "article_a";

    /// <summary>The id of the second statement's article.</summary>
    public const string ArticleB = "article_b";

    /// <summary>Who makes the first statement in its article.</summary>
    public const string SpeakerA = "speaker_a";

    /// <summary>Who makes the second statement in its article.</summary>
    public const string SpeakerB = "speaker_b";

    /// <summary>When the first statement's article was published, ISO 8601.</summary>
    public const string PublishedA = "published_a";

    /// <summary>When the second statement's article was published, ISO 8601.</summary>
    public const string PublishedB = "published_b";

    /// <summary>Who labeled the row.</summary>
    public const string Annotator = "annotator";

    /// <summary>When the row was labeled, ISO 8601, in UTC.</summary>
    public const string LabeledAt = "labeled_at";

    /// <summary>All of them, in the order in which they are written; the time comes last, so that a torn row keeps its label.</summary>
    public static ImmutableArray<string> All { get; } = [ArticleA, ArticleB, SpeakerA, SpeakerB, PublishedA, PublishedB, Annotator, LabeledAt];
}
