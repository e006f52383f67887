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
        var census = new SpeakerCensus();
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            census.Read(article);
        }

        foreach (var statement in statements)
        {
            census.Count(statement);
        }

        var merges = census.Merge();
        return new MergedSpeakers([.. statements.Select(merges.Apply)], merges.All);
    }
}
