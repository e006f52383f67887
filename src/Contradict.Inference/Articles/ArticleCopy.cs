namespace Contradict.Inference.Articles;

/// <summary>An article that carries most of another: a duplicate, a syndicated copy, a cut or a longer version.</summary>
/// <param name="Copy">The id of the article that came later.</param>
/// <param name="Original">The id of the article that came first.</param>
/// <param name="Share">How much of the shorter text the other carries, 0 to 1.</param>
public sealed record ArticleCopy(string Copy, string Original, double Share);
