using System.Collections.Immutable;

namespace Contradict.Inference.Statements;

/// <summary>A speaker as it was last named in an article, for what refers back to it.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Head">The noun that named it, in its dictionary form; its last name for persons.</param>
/// <param name="IsPlural">Whether "they" means it.</param>
/// <param name="IsHuman">Whether "he" or "she" may mean it.</param>
internal sealed record HeardSpeaker(Speaker Speaker, string Head, bool IsPlural, bool IsHuman)
{
    /// <summary>A speaker whose chain is not known yet.</summary>
    public static Speaker Make(string name, SpeakerKind kind, string? affiliation) => new(name, kind, affiliation, ImmutableArray<string>.Empty);
}
