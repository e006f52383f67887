using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Inference.Articles;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>Reads article sets with gold: one folder a set, in it <c>articles/</c> and <c>gold.jsonl</c>.</summary>
public static class GoldSetReader
{
    private const string GoldFile = "gold.jsonl";
    private const string ArticleFolder = "articles";

    /// <summary>Reads all sets of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder; subfolders without a <c>gold.jsonl</c> are passed over.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The sets, at least one.</returns>
    /// <exception cref="InputException">There is no set, an article cannot be used, or a line of gold is faulty.</exception>
    public static async Task<IReadOnlyList<GoldSet>> ReadAsync(string folder, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "is no folder; expected one folder a set in it");
        var sets = new List<GoldSet>();
        foreach (var set in Directory.EnumerateDirectories(folder).Where(set => File.Exists(Path.Combine(set, GoldFile))).Order(StringComparer.Ordinal))
            sets.Add(await ReadSetAsync(set, cancellationToken).ConfigureAwait(false));
        return sets.Count > 0 ? sets : throw new InputException(folder, null, $"has no set; expected folders with {ArticleFolder}/ and {GoldFile}");
    }

    private static async Task<GoldSet> ReadSetAsync(string folder, CancellationToken cancellationToken)
    {
        var articles = ImmutableArray.CreateBuilder<Article>();
        var paths = new[] { Path.Combine(folder, ArticleFolder) };
        await foreach (var article in new ArticleReader().ReadAsync(paths, fault => throw fault, cancellationToken).ConfigureAwait(false))
            articles.Add(article);
        var file = Path.Combine(folder, GoldFile);
        using var stream = InputFile.Open(file);
        return new GoldSet(Path.GetFileName(folder), articles.ToImmutable(), [.. new GoldLines(file, articles).Read(stream)]);
    }
}
