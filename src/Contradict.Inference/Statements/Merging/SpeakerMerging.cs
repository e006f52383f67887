using Contradict.Inference.Articles;

namespace Contradict.Inference.Statements.Merging;

/// <summary>
/// Gives each speaker of a set of articles one name, and says why. Persons are merged by first and last name, by surname where the set has
/// one such person, and by an office that the set names one holder of; organisations by an acronym that an article explains. Speakers
/// without a name are never merged: another official stays another. Pure.
/// </summary>
public static class SpeakerMerging
{
    /// <summary>Merges the speakers of a set.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="statements">Their statements.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static MergedSpeakers Merge(IReadOnlyList<Article> articles, IReadOnlyList<Statement> statements, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(statements);
        var holders = new OfficeHolders(articles);
        cancellation.ThrowIfCancellationRequested();
        var speakers = statements.Where(statement => statement.Mention is not null).CountBy(statement => SpeakerKey.Of(statement.Speaker)).ToList();
        var persons = new PersonMerging(speakers, holders);
        var bodies = new BodyMerging(speakers.Select(speaker => speaker.Key), new Acronyms(articles));
        var merges = new Dictionary<SpeakerKey, SpeakerMerge>();
        foreach (var (speaker, _) in speakers)
        {
            if ((speaker.Kind == SpeakerKind.Person ? persons.Find(speaker) : persons.FindHolder(speaker) ?? bodies.Find(speaker)) is { } merge && merge.To != merge.From)
            {
                merges.Add(speaker, merge);
            }
        }

        var canonical = speakers.GroupBy(speaker => speaker.Key.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(speaker => speaker.Key.Affiliation is not null).ThenByDescending(speaker => speaker.Value).First().Key, StringComparer.Ordinal);
        return new MergedSpeakers(
            [.. statements.Select(statement => statement.Mention is not null && merges.TryGetValue(SpeakerKey.Of(statement.Speaker), out var merge) ? Renamed(statement, merge, canonical) : statement)],
            [.. merges.Values.Distinct().OrderBy(merge => merge.From, StringComparer.Ordinal).ThenBy(merge => merge.To, StringComparer.Ordinal)]);
    }

    private static Statement Renamed(Statement statement, SpeakerMerge merge, Dictionary<string, SpeakerKey> canonical)
    {
        var speaker = statement.Speaker;
        var known = canonical.TryGetValue(merge.To, out var found) ? found : new SpeakerKey(merge.To, speaker.Kind == SpeakerKind.Office ? SpeakerKind.Person : speaker.Kind, speaker.Affiliation);
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
