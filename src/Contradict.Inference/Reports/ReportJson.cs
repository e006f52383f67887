using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>
/// The data that the page carries in a script element of type application/json: each article and statement once, findings
/// by their numbers. The encoder escapes &lt;, &gt; and &amp;, so that no text can end the element.
/// </summary>
internal static class ReportJson
{
    /// <summary>UTF-16 units of article text that a page carries; beyond it, articles are named without their text.</summary>
    private const long MostText = 32L * 1024 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Stream output, ReportContent content, FindingSelection selection)
    {
        var statements = new NumberedSet<Statement>(statement => statement.Id);
        foreach (var finding in selection.Findings)
        {
            statements.Add(finding.Pair.A);
            statements.Add(finding.Pair.B);
        }

        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.Text("event", content.Summary.Event);
        WriteWords(json);
        var articles = WriteArticles(json, content.Articles, statements);
        WriteStatements(json, content, statements, articles);
        WriteFindings(json, selection, statements);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json)
    {
        json.WriteStartObject("kinds");
        foreach (var kind in Enum.GetValues<ContradictionKind>())
        {
            json.WriteStartArray(ContradictionKindNames.Of(kind));
            json.WriteStringValue(PlainWords.Label(kind));
            json.WriteStringValue(PlainWords.Sentence(kind));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartArray("classes");
        foreach (var found in Enum.GetValues<FindingClass>())
        {
            json.WriteStartObject();
            json.WriteString("name", found.ToString().ToLowerInvariant());
            json.WriteString("badge", PlainWords.Badge(found));
            json.WriteString("verb", PlainWords.Verb(found));
            json.WriteString("sentence", PlainWords.Sentence(found));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("reversal");
        json.WriteString("badge", PlainWords.Reversal);
        json.WriteString("verb", PlainWords.Reverses);
        json.WriteEndObject();
    }

    private static NumberedSet<Article> WriteArticles(Utf8JsonWriter json, IReadOnlyList<Article> all, NumberedSet<Statement> statements)
    {
        var cited = statements.Items.Select(statement => statement.ArticleId).ToHashSet(StringComparer.Ordinal);
        var articles = new NumberedSet<Article>(article => article.Id);
        var room = MostText;
        json.WriteStartArray("articles");
        foreach (var article in all.Where(article => cited.Contains(article.Id) && articles.Add(article)))
        {
            room -= article.Text.Length;
            json.WriteStartObject();
            json.Text("id", article.Id);
            json.Text("source", article.Source);
            json.Text("title", article.Title);
            json.Text("url", article.Url);
            json.Time("published", article.Published);
            json.Text("text", room >= 0 ? article.Text : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return articles;
    }

    private static void WriteStatements(
        Utf8JsonWriter json,
        ReportContent content,
        NumberedSet<Statement> statements,
        NumberedSet<Article> articles)
    {
        json.WriteStartArray("statements");
        foreach (var statement in statements.Items)
        {
            json.WriteStartObject();
            json.Text("id", statement.Id);
            json.WriteNumber("article", articles.NumberOf(statement.ArticleId));
            json.Text("articleId", statement.ArticleId);
            json.Text("source", statement.Source);
            json.Time("published", statement.Published);
            json.Text("speaker", statement.Speaker.Name);
            json.WriteString("speakerKind", SpeakerKindNames.Of(statement.Speaker.Kind));
            json.Text("affiliation", statement.Speaker.Affiliation);
            json.Text("text", statement.Text);
            json.WriteNumber("start", statement.Start);
            json.WriteNumber("end", statement.End);
            json.WriteStartArray("alsoIn");
            foreach (var outlet in content.AlsoCarriedBy.TryGetValue(statement.Id, out var others) ? others : [])
            {
                json.Text(outlet);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, FindingSelection selection, NumberedSet<Statement> statements)
    {
        json.WriteStartArray("findings");
        foreach (var finding in selection.Findings)
        {
            var pair = finding.Pair;
            var verdict = pair.Verdict;
            json.WriteStartObject();
            json.Text("id", pair.Id);
            json.WriteNumber("class", (int)finding.Class);
            json.WriteString("relation", RelationNames.Of(verdict.Relation));
            json.WriteBoolean("update", verdict.Update);
            json.WriteBoolean("reversal", finding.Reversal);
            json.WriteBoolean("succeeds", finding.Succeeds);
            json.WriteBoolean("swapped", finding.Swapped);
            json.Text("kind", verdict.Kind is { } kind ? ContradictionKindNames.Of(kind) : null);
            json.WriteNumber("strength", JsonValues.Rounded(finding.Strength));
            json.Probability("probability", verdict.Probability);
            json.WriteNumber("a", statements.NumberOf(pair.A.Id));
            json.WriteNumber("b", statements.NumberOf(pair.B.Id));
            WriteMarks(json, "marksA", MarkedSpans.Of(pair, second: false));
            WriteMarks(json, "marksB", MarkedSpans.Of(pair, second: true));
            WriteReasons(json, pair);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMarks(Utf8JsonWriter json, string name, List<TextSpan> marks)
    {
        json.WriteStartArray(name);
        foreach (var mark in marks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start);
            json.WriteNumberValue(mark.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, JudgedPair pair)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in pair.Verdict.Reasons)
        {
            json.WriteStartObject();
            json.Text("name", reason.Name);
            json.Span("a", reason.A, pair.A.Start);
            json.Span("b", reason.B, pair.B.Start);
            json.WriteNumber("weight", JsonValues.Rounded(reason.Weight));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
