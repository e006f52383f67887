using System.Collections.Immutable;
using Contradict.Inference.Articles;

namespace Contradict.Inference.Storage;

/// <summary>An article with what was read out of it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Statements">Its statements, in the order of its text.</param>
/// <param name="Key">The store's number for it; null before it is kept.</param>
public sealed record ReadArticle(Article Article, ImmutableArray<ReadStatement> Statements, long? Key = null)
{
    private const int NumberBits = 24;

    /// <summary>The key of one of its statements.</summary>
    /// <param name="index">The statement's place in <see cref="Statements"/>.</param>
    /// <returns>Its key; null before the article is kept.</returns>
    public long? KeyOf(int index) => Key << NumberBits | (uint)index;
}
