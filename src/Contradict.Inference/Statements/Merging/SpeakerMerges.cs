using System.Collections.Immutable;

namespace Contradict.Inference.Statements.Merging;

/// <summary>Which names of a set are taken for one speaker. Immutable and thread-safe.</summary>
internal sealed class SpeakerMerges
{
    private readonly Dictionary<SpeakerKey, SpeakerMerge> _merges;
    private readonly Dictionary<string, SpeakerKey> _canonical;

    /// <summary>Takes what was decided.</summary>
    /// <param name="merges">By each speaker whose name is given up.</param>
    /// <param name="canonical">By each name, the speaker of that name of whom most is known.</param>
    public SpeakerMerges(Dictionary<SpeakerKey, SpeakerMerge> merges, Dictionary<string, SpeakerKey> canonical)
    {
        (_merges, _canonical) = (merges, canonical);
        All = [.. merges.Values.Distinct().OrderBy(merge => merge.From, StringComparer.Ordinal).ThenBy(merge => merge.To, StringComparer.Ordinal)];
    }

    /// <summary>The merges, each once, by the name that is given up.</summary>
    public ImmutableArray<SpeakerMerge> All { get; }

    /// <summary>The statement with its speaker's one name.</summary>
    public Statement Apply(Statement statement)
    {
        if (statement.Mention is null || !_merges.TryGetValue(SpeakerKey.Of(statement.Speaker), out var merge))
        {
            return statement;
        }

        var speaker = statement.Speaker;
        var known = _canonical.TryGetValue(merge.To, out var found) ? found : new SpeakerKey(merge.To, speaker.Kind == SpeakerKind.Office ? SpeakerKind.Person : speaker.Kind, speaker.Affiliation);
        return statement with
        {
            Speaker = new Speaker(
                merge.To,
                known.Kind,
                speaker.Affiliation ?? known.Affiliation,
                [.. speaker.Chain.Select(name => name == speaker.Name ? merge.To : name).Distinct()]),
        };
    }
}
