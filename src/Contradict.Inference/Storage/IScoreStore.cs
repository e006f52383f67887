using Contradict.Inference.Articles;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Storage;

/// <summary>
/// Keeps what was read out of articles and of pairs, so that no run does again what another has done. Whatever is found was made by the
/// same program and model from the same content.
/// </summary>
public interface IScoreStore
{
    /// <summary>Finds what was read out of articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <returns>One an article, in order; null where it is not kept.</returns>
    ReadArticle?[] FindArticles(IReadOnlyList<Article> articles);

    /// <summary>Keeps articles: all of them or, where it is interrupted, none.</summary>
    /// <param name="articles">The articles with what was read out of them.</param>
    /// <returns>The same with their keys, in order.</returns>
    ReadArticle[] KeepArticles(IReadOnlyList<ReadArticle> articles);

    /// <summary>Finds readings of pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <returns>One a pair, in order; null where it is not kept.</returns>
    PairReading?[] FindPairs(IReadOnlyList<StatementPair> pairs);

    /// <summary>Keeps readings, in place of older ones of the same pairs: all of them or, where it is interrupted, none.</summary>
    /// <param name="readings">The readings by their pairs.</param>
    void KeepPairs(IReadOnlyList<KeyValuePair<StatementPair, PairReading>> readings);
}
