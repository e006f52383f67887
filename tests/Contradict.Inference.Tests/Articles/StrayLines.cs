using System.Text.Json;
using Contradict.Inference.Tests.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

/// <summary>Lines that stand in the text of an article and are no part of its story, in every format that articles come in.</summary>
public sealed class StrayLines : IDisposable
{
    private const string First = "The bridge will reopen on Friday, the mayor said.";
    private const string Last = "Engineers tested it for three weeks and found no fault.";

    private static readonly string[] Formats = ["txt", "md", "jsonl", "csv", "xml", "html"];

    private static readonly string[] Lines =
    [
        "Reporting by Ada Quill in Lom; Editing by Ruth Askew",
        "(Reporting by Ada Quill. Editing by Ruth Askew. Additional work was done by Jo Venn.)",
        "Ada Quill contributed to this report from Lom, where the rails are laid again.",
        "READ MORE: The ferry that nobody wants is sailing again",
        "Also read – The ferry that nobody wants is sailing again.",
        "Subscribe to our newsletter. It is free and comes every morning.",
        "Sign up for the Castle Gate letter, which is sent on Fridays.",
        "Follow Ada Quill on Twitter, where she is @adaquill.",
        "Follow us on Facebook for news that is always fresh.",
        "Get the latest news from Gorm, which is sent every day.",
        "Have you got a story for us? The newsdesk is open all night.",
        "Already a subscriber? This page is yours.",
        "A freight train waits at the closed border station on Monday. CORVID/Mirko Sand",
        "The checkpoint was empty on Sunday. (Dispatch/Samar Haddad)",
        "Fans stand at the east gate on Saturday (Image: Newsquay)",
        "The dam is seen on Wednesday evening. (AP Photo/Sheila Mott)",
        "Photo: The bridge was empty last week",
        "Photograph by Ute Brandt, who was there",
        "FILE - The mayor is seen in this picture of last year.",
        "The bridge is seen from the harbour. Mirko Sand/Getty Images",
        "© 2026 Isle Courier. All rights are reserved.",
        "Our Standards: The Corvid Wire principles are applied.",
    ];

    private readonly ArticleFolder _folder = new();

    public static TheoryData<string, string> Cases => [.. from format in Formats from line in Lines select new TheoryDataRow<string, string>(format, line)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_stray_line_makes_no_statement(string format, string line)
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("article." + format, Article(format, line))));
        Assert.Equal([First, Last], Extraction.Of(article).Select(statement => statement.Text).Select(text => First.StartsWith(text, StringComparison.Ordinal) ? First : text));
    }

    [Theory]
    [InlineData("Subscribers of the paper were told on Friday that it is sold.")]
    [InlineData("Comments by the minister have angered the fishermen.")]
    [InlineData("Copyright law was changed by the assembly on Friday.")]
    [InlineData("Donated blood is short in all hospitals of the north.")]
    [InlineData("Images of the bridge were shown to the court on Friday.")]
    [InlineData("Sponsored laws were passed by the assembly on Friday (see page 4).")]
    public void A_sentence_that_only_begins_like_one_is_kept(string sentence) => Assert.Equal(sentence, Assert.Single(Extraction.Of(sentence)).Text);

    public void Dispose() => _folder.Dispose();

    private static string Article(string format, string line)
    {
        var text = $"{First}\n\n{line}\n\n{Last}";
        var paragraphs = $"<p>{First}</p><p>{line}</p><p>{Last}</p>";
        return format switch
        {
            "txt" => $"Bridge to reopen\n\n{text}",
            "md" => $"---\ntitle: Bridge to reopen\n---\n\n{text}",
            "jsonl" => JsonSerializer.Serialize(new { id = "a", source = "Isle Courier", text }),
            "csv" => $"id,source,text\na,Isle Courier,\"{text}\"\n",
            "xml" => $"<rss version=\"2.0\"><channel><title>Isle Courier</title><item><title>Bridge to reopen</title><description><![CDATA[{paragraphs}]]></description></item></channel></rss>",
            _ => $"<html><head><title>Bridge to reopen</title></head><body><article><h1>Bridge to reopen</h1>{paragraphs}</article></body></html>",
        };
    }
}
