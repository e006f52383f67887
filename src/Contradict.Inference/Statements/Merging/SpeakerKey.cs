namespace Contradict.Inference.Statements.Merging;

/// <summary>A speaker without the way by which its claims came.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Affiliation">The country, organisation or side; null where unknown.</param>
internal readonly record struct SpeakerKey(string Name, SpeakerKind Kind, string? Affiliation)
{
    public static SpeakerKey Of(Speaker speaker) => new(speaker.Name, speaker.Kind, speaker.Affiliation);
}
