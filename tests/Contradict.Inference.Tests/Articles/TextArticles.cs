using System.Text;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class TextArticles : IDisposable
{
    private readonly ArticleFolder _folder = new();

    [Fact]
    public async Task The_first_line_is_the_title_and_the_text_is_the_whole_file()
    {
        const string Text = "Ferry runs again\n\nThe ferry to the island runs again, the harbour office said.\n";
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("03_harbour-post.txt", Text)));
        Assert.Equal("Ferry runs again", article.Title);
        Assert.Equal(Text, article.Text);
        Assert.Equal("03_harbour-post", article.Id);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData("Ferry runs again\nSource: Isle Courier\nDate: 2024-04-08\n\nThe ferry runs.")]
    [InlineData("Source: Isle Courier\r\nDate: 8 April 2024\r\n\r\nFerry runs again\r\n\r\nThe ferry runs.")]
    public async Task Header_lines_name_source_and_date(string text)
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("a.txt", text)));
        Assert.Equal("Isle Courier", article.Source);
        Assert.Equal(new DateTimeOffset(2024, 4, 8, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal("Ferry runs again", article.Title);
    }

    [Fact]
    public async Task The_body_begins_after_header_lines_above_the_title()
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("a.txt", "Source: Isle Courier\nFerry runs again\n\nIt runs.")));
        Assert.StartsWith("Ferry runs again", article.Text[article.BodyStart..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ferry runs again\n\nPORT ELLA (Isle Courier) — The ferry to the island runs again.")]
    [InlineData("Ferry runs again\n\nPORT ELLA, April 8 (Isle Courier) - The ferry to the island runs again.")]
    [InlineData("Ferry runs again\nBy Ana Brook, Isle Courier\n\nThe ferry to the island runs again.")]
    public async Task A_dateline_or_byline_names_the_source(string text)
    {
        Assert.Equal("Isle Courier", Assert.Single(await _folder.ReadAsync(_folder.Write("a.txt", text))).Source);
    }

    [Fact]
    public async Task A_file_of_one_line_has_no_title()
    {
        Assert.Null(Assert.Single(await _folder.ReadAsync(_folder.Write("a.txt", "The ferry to the island runs again."))).Title);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_text()
    {
        var path = _folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. "Café opens\n\nIt opened."u8]);
        Assert.StartsWith("Café", Assert.Single(await _folder.ReadAsync(path)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Utf_16_with_a_byte_order_mark_is_read(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var path = _folder.Write("a.txt", [.. encoding.Preamble, .. encoding.GetBytes("Café opens\n\nIt opened.")]);
        Assert.Equal("Café opens", Assert.Single(await _folder.ReadAsync(path)).Title);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf_8_are_a_fault_that_names_the_line()
    {
        _folder.Write("good.txt", "Ferry runs\n\nIt runs.");
        _folder.Write("bad.txt", [.. "One\nTwo\nCaf"u8, 0xE9, .. " three\n"u8]);
        Assert.Single(await _folder.ReadAsync());
        var fault = Assert.Single(_folder.Faults);
        Assert.EndsWith("bad.txt", fault.File, StringComparison.Ordinal);
        Assert.Equal(3, fault.Line);
        Assert.Contains("UTF-8", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public async Task An_empty_file_is_a_fault(string text)
    {
        _folder.Write("a.txt", "Ferry runs\n\nIt runs.");
        _folder.Write("b.txt", text);
        Assert.Single(await _folder.ReadAsync());
        Assert.Contains("empty", Assert.Single(_folder.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_over_16_megabytes_is_a_fault()
    {
        _folder.Write("a.txt", "Ferry runs\n\nIt runs.");
        _folder.WriteCompressed("b.txt.gz", new string('a', (16 << 20) + 1));
        Assert.Single(await _folder.ReadAsync());
        Assert.Contains("16 MB", Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_line_that_is_no_date_is_a_fault()
    {
        _folder.Write("a.txt", "Ferry runs\n\nIt runs.");
        _folder.Write("b.txt", "Ferry stops\nDate: soon\n\nIt stops.");
        Assert.Single(await _folder.ReadAsync());
        Assert.Contains("\"soon\" is no date", Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
