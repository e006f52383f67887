using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>The planted pairs of a gold file, their words found in the articles.</summary>
internal sealed class GoldLines(string file, IEnumerable<Article> articles)
{
    private readonly Dictionary<string, string> _texts = articles.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <exception cref="InputException">A line is no planted pair, or its words do not stand in its article.</exception>
    public IEnumerable<GoldPair> Read(Stream stream)
    {
        foreach (var (line, element) in new JsonLineObjects(stream, file, new FaultSink(null)).Read())
            yield return PairOf(element, line);
    }

    private GoldPair PairOf(JsonElement element, int line)
    {
        var id = Text(element, "id", line);
        if (!_ids.Add(id))
            throw new InputException(file, line, $"the id {id} stands twice");
        var name = Text(element, "relation", line);
        GoldRelation relation = name switch
        {
            "contradict" => GoldRelation.Contradict,
            "agree" => GoldRelation.Agree,
            "update" => GoldRelation.Update,
            "trap" => GoldRelation.Trap,
            "unclear" => GoldRelation.Unclear,
            _ => throw new InputException(file, line, $"unknown relation \"{name}\"; expected contradict, agree, update, trap or unclear"),
        };
        return new GoldPair(id, relation, Text(element, "matter", line), SideOf(element, "a", line), SideOf(element, "b", line));
    }

    private GoldSide SideOf(JsonElement pair, string name, int line)
    {
        if (!pair.TryGetProperty(name, out var side) || side.ValueKind != JsonValueKind.Object)
            throw new InputException(file, line, $"has no object {name}");
        var article = Text(side, "article", line);
        if (!_texts.TryGetValue(article, out var text))
            throw new InputException(file, line, $"there is no article {article}");
        var quote = Text(side, "quote", line);
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return start >= 0
            ? new GoldSide(article, new TextSpan(start, start + quote.Length))
            : throw new InputException(file, line, $"the article {article} does not contain the words of side {name}");
    }

    private string Text(JsonElement element, string name, int line)
    {
        try
        {
            return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
                ? text
                : throw new InputException(file, line, $"{name} is missing; expected a text");
        }
        catch (InvalidOperationException fault)
        {
            throw new InputException(file, line, JsonText.Reason(fault), fault);
        }
    }
}
