namespace Contradict.Inference.Statements.Merging;

/// <summary>Merges organisations and bodies by their acronyms.</summary>
internal sealed class BodyMerging(IEnumerable<SpeakerKey> speakers, Acronyms acronyms)
{
    private readonly HashSet<string> _names = speakers.Select(speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The merge of a speaker that is no person; null where there is none.</summary>
    public SpeakerMerge? Find(SpeakerKey speaker)
    {
        if (speaker.Kind is SpeakerKind.UnnamedOfficial or SpeakerKind.Witness)
        {
            return null;
        }

        // "Isle Harbour Authority (IHA)", the closing parenthesis lost or not
        var parenthesis = speaker.Name.IndexOf(" (", StringComparison.Ordinal);
        var name = parenthesis > 0 ? speaker.Name[..parenthesis] : speaker.Name;
        if (SpeakerPhrase.IsAcronym(name) && acronyms.NameOf(name) is { } full)
        {
            return new SpeakerMerge(speaker.Name, full, $"an article explains {name} as {full}");
        }

        return parenthesis > 0 && acronyms.NameOf(speaker.Name[(parenthesis + 2)..].TrimEnd(')')) is { } explained && _names.Contains(explained)
            ? new SpeakerMerge(speaker.Name, explained, "the same name with its acronym")
            : null;
    }
}
