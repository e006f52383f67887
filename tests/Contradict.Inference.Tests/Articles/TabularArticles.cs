using System.Text;
using System.Text.Json;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class TabularArticles : IDisposable
{
    private const string Good = """{"id": "g", "source": "Isle Courier", "url": "https://isle.example/1", "published": "2024-04-08", "title": "Ferry", "text": "The ferry runs."}""";

    private readonly ArticleFolder _folder = new();

    [Fact]
    public async Task A_headline_without_text_is_an_article_that_says_nothing() =>
        Assert.Equal("", Assert.Single(await _folder.ReadAsync(_folder.Write("a.jsonl", """{"title": "Ferry", "text": ""}"""))).Text);

    [Fact]
    public async Task Json_lines_give_every_field()
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("a.jsonl", Good + "\n\n")));
        Assert.Equal(
            ("g", "Isle Courier", "https://isle.example/1", "Ferry", "The ferry runs.", 0),
            (article.Id, article.Source, article.Url, article.Title, article.Text, article.BodyStart));
        Assert.Equal(new DateTimeOffset(2024, 4, 8, 0, 0, 0, TimeSpan.Zero), article.Published);
    }

    [Theory]
    [InlineData("""{"text": "x" """, "not valid JSON")]
    [InlineData("""["text", "x"]""", "one JSON object a line")]
    [InlineData("""{"id": "b"}""", "no text field")]
    [InlineData("""{"text": "  "}""", "text is empty")]
    [InlineData("""{"text": ["x"]}""", "no text")]
    [InlineData("""{"text": "\ud800"}""", "half a character")]
    [InlineData("""{"text": "x", "published": "soon"}""", "no date")]
    public async Task A_broken_line_is_a_fault_and_the_others_go_on(string line, string reason)
    {
        var path = _folder.Write("a.jsonl", Good + "\n" + line + "\n" + Good.Replace("\"g\"", "\"h\"", StringComparison.Ordinal));
        Assert.Equal(["g", "h"], (await _folder.ReadAsync(path)).Select(article => article.Id));
        var fault = Assert.Single(_folder.Faults);
        Assert.Equal((path, 2), (fault.File, fault.Line));
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_utf_8_is_a_fault_and_the_others_go_on()
    {
        var path = _folder.Write("a.jsonl", [.. Encoding.UTF8.GetBytes(Good), .. "\n{\"text\": \"caf"u8, 0xE9, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Good)]);
        Assert.Equal(2, (await _folder.ReadAsync(path)).Count);
        Assert.Equal(2, Assert.Single(_folder.Faults).Line);
    }

    [Fact]
    public async Task A_text_over_16_megabytes_in_a_line_is_a_fault()
    {
        var path = _folder.Write("a.jsonl", JsonSerializer.Serialize(new { text = new string('a', (16 << 20) + 1) }) + "\n" + Good);
        Assert.Single(await _folder.ReadAsync(path));
        Assert.Contains("16 MB", Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_over_64_megabytes_is_not_held()
    {
        var path = _folder.Write("a.jsonl", [.. Enumerable.Repeat((byte)'a', (64 << 20) + 70_000), .. "\n"u8, .. Encoding.UTF8.GetBytes(Good)]);
        Assert.Single(await _folder.ReadAsync(path));
        Assert.Equal(1, Assert.Single(_folder.Faults).Line);
    }

    [Fact]
    public async Task Csv_columns_are_found_by_name_in_any_order_and_case()
    {
        var path = _folder.Write("a.csv", "Mood,TEXT,Source,Published,id\r\ncalm,\"The ferry, at last,\nruns \"\"again\"\".\",Isle Courier,2024-04-08,f1\r\n");
        var article = Assert.Single(await _folder.ReadAsync(path));
        Assert.Equal(("f1", "Isle Courier", "The ferry, at last,\nruns \"again\"."), (article.Id, article.Source, article.Text));
    }

    [Fact]
    public async Task Faults_of_a_csv_row_name_the_line_where_it_begins()
    {
        var path = _folder.Write("a.csv", "id,published,text\n1,,\"two\nlines\"\n2,,\n3,soon,The ferry runs.\n4,,fine\n");
        Assert.Equal(["1", "4"], (await _folder.ReadAsync(path)).Select(article => article.Id));
        Assert.Equal([4, 5], _folder.Faults.Select(fault => fault.Line));
    }

    [Fact]
    public async Task Bytes_that_are_not_utf_8_spoil_one_csv_row()
    {
        var path = _folder.Write("a.csv", [.. "id,text\n1,fine\n2,\"two\ncaf"u8, 0xE9, .. "\"\n3,fine\n"u8]);
        Assert.Equal(["1", "3"], (await _folder.ReadAsync(path)).Select(article => article.Id));
        Assert.Equal(4, Assert.Single(_folder.Faults).Line);
    }

    [Theory]
    [InlineData("id,body\n1,The ferry runs.\n", "no column \"text\"")]
    [InlineData("id,text\n", "no row below the header")]
    [InlineData("", "empty")]
    [InlineData("id,text\n1,\"The ferry runs.\n2,It runs.\n", "not closed")]
    public async Task A_csv_that_cannot_be_used_is_a_fault(string text, string reason)
    {
        _folder.Write("a.txt", "Ferry runs\n\nIt runs.");
        _folder.Write("b.csv", text);
        Assert.Single(await _folder.ReadAsync());
        Assert.Contains(reason, Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
