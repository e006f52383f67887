using System.Text.Json;

namespace Contradict.Training.Data.Import;

/// <summary>One set of sentences that decides a claim.</summary>
/// <param name="Text">The sentences, parted by spaces, each once.</param>
/// <param name="Page">The page of the first; null where it is not said.</param>
internal sealed record FeverEvidence(string Text, string? Page)
{
    /// <summary>
    /// Reads a text; a list of texts; a list of sentences, each <c>[page, number, text]</c> or <c>[…, page, number, text]</c>
    /// or an object with <c>text</c>; or a list of such lists. A sentence that has numbers only has no text.
    /// </summary>
    public static IReadOnlyList<FeverEvidence> Read(JsonElement evidence)
    {
        if (evidence.ValueKind == JsonValueKind.String)
            return OfSet([(null, evidence.GetString())]);
        if (evidence.ValueKind != JsonValueKind.Array)
            return [];
        return evidence.EnumerateArray().Any(IsSet)
            ? [.. evidence.EnumerateArray().SelectMany(set => OfSet(Sentences(set)))]
            : OfSet(Sentences(evidence));
    }

    private static bool IsSet(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(e => e.ValueKind is JsonValueKind.Array or JsonValueKind.Object);

    private static IEnumerable<(string? Page, string? Text)> Sentences(JsonElement set) =>
        set.ValueKind == JsonValueKind.Array ? set.EnumerateArray().Select(Sentence) : [];

    private static (string? Page, string? Text) Sentence(JsonElement sentence)
    {
        if (sentence.ValueKind == JsonValueKind.String)
            return (null, sentence.GetString());
        if (sentence.ValueKind == JsonValueKind.Object)
            return (Field(sentence, "page"), Field(sentence, "text"));
        if (sentence.ValueKind != JsonValueKind.Array || sentence.GetArrayLength() < 3 || sentence[sentence.GetArrayLength() - 1].ValueKind != JsonValueKind.String)
            return (null, null);
        var length = sentence.GetArrayLength();
        return (JsonText.Of(sentence[length - 3]), sentence[length - 1].GetString());
    }

    private static string? Field(JsonElement sentence, string name) => sentence.TryGetProperty(name, out var value) ? JsonText.Of(value) : null;

    private static IReadOnlyList<FeverEvidence> OfSet(IEnumerable<(string? Page, string? Text)> sentences)
    {
        var kept = sentences.Where(s => !string.IsNullOrWhiteSpace(s.Text)).DistinctBy(s => s.Text).ToList();
        return kept.Count == 0 ? [] : [new FeverEvidence(string.Join(' ', kept.Select(s => s.Text)), kept[0].Page)];
    }
}
