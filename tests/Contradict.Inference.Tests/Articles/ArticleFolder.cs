using System.IO.Compression;
using System.Text;
using Contradict.Inference.Articles;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

/// <summary>A temporary folder of article files, and what reading it gave.</summary>
internal sealed class ArticleFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articles").FullName;

    public List<InputException> Faults { get; } = [];

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string WriteCompressed(string name, string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return Write(name, buffer.ToArray());
    }

    public Task<List<Article>> ReadAsync(params string[] paths) => ReadAsync(null, paths.Length == 0 ? [Path] : paths);

    public async Task<List<Article>> ReadAsync(Stream? standardInput, string[] paths)
    {
        var articles = new List<Article>();
        await foreach (var article in new ArticleReader(standardInput).ReadAsync(paths, Faults.Add, TestContext.Current.CancellationToken))
        {
            articles.Add(article);
        }

        return articles;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
