using System.Text;
using Contradict.Inference.Articles;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class ArticleSets : IDisposable
{
    private const string Text = "Ferry runs\n\nThe ferry runs.";

    private readonly ArticleFolder _folder = new();

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_in_ordinal_order()
    {
        _folder.Write("b.txt", Text);
        _folder.Write("B.md", Text);
        _folder.Write("a/z.txt", Text);
        _folder.Write("notes.docx", "no article");
        Assert.Equal(["B", "z", "b"], (await _folder.ReadAsync()).Select(article => article.Id));
        Assert.Empty(_folder.Faults);
    }

    [Fact]
    public async Task Readme_files_are_read_only_where_named()
    {
        var readme = _folder.Write("README.md", Text);
        _folder.Write("readme-more.txt", Text);
        _folder.Write("a.txt", Text);
        Assert.Equal(["a"], (await _folder.ReadAsync()).Select(article => article.Id));
        Assert.Equal(["a"], (await _folder.ReadAsync(_folder.Path + "/*")).Select(article => article.Id));
        Assert.Equal(["README"], (await _folder.ReadAsync(readme)).Select(article => article.Id));
    }

    [Theory]
    [InlineData("*.txt", "a")]
    [InlineData("**/*.txt", "a b c")]
    [InlineData("?/b.*", "b")]
    [InlineData("x/**", "b c")]
    public async Task Globs_find_files(string pattern, string ids)
    {
        _folder.Write("a.txt", Text);
        _folder.Write("x/b.txt", Text);
        _folder.Write("x/y/c.txt", Text);
        var found = await _folder.ReadAsync(Path.Combine(_folder.Path, pattern));
        Assert.Equal(ids.Split(' '), found.Select(article => article.Id));
    }

    [Fact]
    public async Task Compressed_files_are_read_like_plain_ones()
    {
        _folder.WriteCompressed("a.txt.gz", Text);
        _folder.WriteCompressed("b.jsonl.gz", """{"id": "j", "text": "The ferry runs."}""");
        _folder.WriteCompressed("c.csv.gz", "id,text\nk,The ferry runs.");
        Assert.Equal(["a", "j", "k"], (await _folder.ReadAsync()).Select(article => article.Id));
    }

    [Fact]
    public async Task A_broken_compressed_file_is_a_fault()
    {
        _folder.Write("a.txt", Text);
        _folder.Write("b.txt.gz", Text);
        Assert.Single(await _folder.ReadAsync());
        Assert.EndsWith("b.txt.gz", Assert.Single(_folder.Faults).File, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_that_share_an_id_are_kept_apart()
    {
        _folder.Write("a.txt", Text);
        _folder.Write("x/a.txt", Text);
        _folder.Write("y/a-2.txt", Text);
        Assert.Equal(["a", "a-2", "a-2-2"], (await _folder.ReadAsync()).Select(article => article.Id));
    }

    [Fact]
    public async Task A_file_named_twice_is_read_once()
    {
        var path = _folder.Write("a.txt", Text);
        Assert.Single(await _folder.ReadAsync(path, _folder.Path));
    }

    [Theory]
    [InlineData("""{"id": "j", "text": "The ferry runs."}""", "j")]
    [InlineData("Ferry runs\n\nThe ferry runs.", "stdin")]
    [InlineData("---\nid: m\n---\nThe ferry runs.", "m")]
    public async Task Standard_input_is_told_apart_by_its_first_bytes(string text, string id)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(id, Assert.Single(await _folder.ReadAsync(input, ["-"])).Id);
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("*.txt", "matches no article")]
    public async Task A_path_that_leads_nowhere_is_thrown(string path, string reason)
    {
        var fault = await Assert.ThrowsAsync<InputException>(() => _folder.ReadAsync(Path.Combine(_folder.Path, path)));
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_without_one_usable_article_is_thrown()
    {
        _folder.Write("a.txt", "");
        await Assert.ThrowsAsync<InputException>(() => _folder.ReadAsync());
        Assert.Single(_folder.Faults);
    }

    [Fact]
    public async Task An_unknown_format_that_is_named_is_a_fault()
    {
        var good = _folder.Write("a.txt", Text);
        Assert.Single(await _folder.ReadAsync(good, _folder.Write("b.docx", Text)));
        Assert.Contains("format is not known", Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        _folder.Write("a.txt", Text);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var article in new ArticleReader().ReadAsync([_folder.Path], null, cancellation.Token))
            {
                Assert.Fail(article.Id);
            }
        });
    }

    public void Dispose() => _folder.Dispose();
}
