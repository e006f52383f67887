using System.Collections.Concurrent;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>
/// How near the paragraphs of two statements are in sense: words cut out of an article often do not name what they are about, but what stands
/// around them does. Each paragraph is read once. Thread-safe.
/// </summary>
/// <param name="detector">Has the encoder that reads them.</param>
/// <param name="statements">The statements.</param>
/// <param name="prepared">The same, prepared; both of a pair must have been required.</param>
/// <param name="texts">The articles' texts by their ids.</param>
internal sealed class Surroundings(ContradictionDetector detector, IReadOnlyList<Statement> statements, PreparedStatements prepared, IReadOnlyDictionary<string, string> texts)
{
    private readonly ConcurrentDictionary<(string Article, int Start), Lazy<float[]?>> _senses = new();

    /// <summary>The cosine of the two paragraphs' senses, -1 to 1; null where the bundle's encoder tells no sense.</summary>
    /// <param name="a">A statement's place in the list.</param>
    /// <param name="b">Another's.</param>
    public double? Similarity(int a, int b) => SenseOf(a) is { } first && SenseOf(b) is { } second
        ? FixedOrder.Dot(first, second)
        : null;

    private float[]? SenseOf(int place)
    {
        var statement = statements[place];
        var text = texts[statement.ArticleId];
        var start = statement.Start == 0 ? 0 : text.LastIndexOf('\n', statement.Start - 1) + 1;
        return _senses.GetOrAdd((statement.ArticleId, start), _ => new(() => Read(Paragraph(text, start, statement.End), place))).Value;
    }

    // A headline is mostly one statement, which has been read for its pairs.
    private float[]? Read(string paragraph, int place) =>
        paragraph == statements[place].Text ? detector.SenseOf(prepared[place]) : detector.SenseOf(paragraph);

    private static string Paragraph(string text, int start, int statementEnd)
    {
        var end = text.IndexOf('\n', statementEnd);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
