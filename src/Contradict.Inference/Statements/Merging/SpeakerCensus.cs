using Contradict.Inference.Articles;

namespace Contradict.Inference.Statements.Merging;

/// <summary>
/// What decides which names are of one speaker, gathered article by article: who speaks how often, who holds which office, what acronyms stand
/// for. It keeps names, not texts, and so grows with the number of speakers. Not thread-safe.
/// </summary>
internal sealed class SpeakerCensus
{
    private readonly OfficeHolders _holders = new();
    private readonly Acronyms _acronyms = new();
    private readonly OrderedDictionary<SpeakerKey, int> _speakers = [];

    /// <summary>Reads what an article says of speakers.</summary>
    public void Read(Article article)
    {
        _holders.Add(article);
        _acronyms.Add(article);
    }

    /// <summary>Counts the speaker of a statement; outlets in their own voice are not merged.</summary>
    public void Count(Statement statement)
    {
        if (statement.Mention is not null)
        {
            var speaker = SpeakerKey.Of(statement.Speaker);
            _speakers[speaker] = _speakers.GetValueOrDefault(speaker) + 1;
        }
    }

    /// <summary>Decides which names are of one speaker.</summary>
    public SpeakerMerges Merge()
    {
        var persons = new PersonMerging(_speakers, _holders);
        var bodies = new BodyMerging(_speakers.Keys, _acronyms);
        var merges = new Dictionary<SpeakerKey, SpeakerMerge>();
        foreach (var speaker in _speakers.Keys)
        {
            if ((speaker.Kind == SpeakerKind.Person ? persons.Find(speaker) : persons.FindHolder(speaker) ?? bodies.Find(speaker)) is { } merge && merge.To != merge.From)
            {
                merges.Add(speaker, merge);
            }
        }

        var canonical = _speakers.GroupBy(speaker => speaker.Key.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(speaker => speaker.Key.Affiliation is not null).ThenByDescending(speaker => speaker.Value).First().Key, StringComparer.Ordinal);
        return new SpeakerMerges(merges, canonical);
    }
}
