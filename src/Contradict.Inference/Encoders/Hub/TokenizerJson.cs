using System.Text.Json;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Reads <c>tokenizer.json</c>, the file in which hubs keep a tokenizer's parts: normalizer, pre-tokenizer, model and post-processor.</summary>
internal static class TokenizerJson
{
    /// <summary>Reads the tokenizer.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="config">The model's configuration, for the layout where the file names none.</param>
    /// <exception cref="InvalidDataException">It uses a part that this program does not know.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static PairTokenizer Read(byte[] content, HubConfig config)
    {
        using var document = JsonDocument.Parse(content);
        var root = document.RootElement;
        var model = root.GetProperty("model");
        var type = model.TryGetProperty("type", out var named) ? named.GetString() : model.TryGetProperty("merges", out _) ? "BPE" : "WordPiece";
        var tokens = type switch
        {
            "WordPiece" => WordPieceReading.FromJson(root),
            "BPE" => BytePairReading.FromJson(root),
            "Unigram" => UnigramReading.FromJson(root),
            _ => throw new InvalidDataException($"the tokenizer model \"{type}\" is not known; WordPiece, BPE or Unigram was expected"),
        };
        return new PairTokenizer(tokens, PostProcessorReading.LayoutOf(root) ?? PairLayoutByNames.Of(IdsOf(root), config));
    }

    /// <summary>A part and, where it is a sequence, the parts in it, in order.</summary>
    public static IEnumerable<JsonElement> PartsOf(JsonElement root, string name, string sequence)
    {
        if (!root.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null)
            return [];
        return TypeOf(part) == "Sequence" ? [.. part.GetProperty(sequence).EnumerateArray()] : [part];
    }

    /// <summary>The type of a part.</summary>
    public static string TypeOf(JsonElement part) => part.GetProperty("type").GetString() ?? "";

    /// <summary>A truth value; null where it is not said.</summary>
    public static bool? Flag(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    /// <summary>A text; null where it is not said.</summary>
    public static string? Text(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The ids of the model's vocabulary and of the tokens added to it.</summary>
    public static Dictionary<string, int> IdsOf(JsonElement root)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var vocabulary = root.GetProperty("model").GetProperty("vocab");
        if (vocabulary.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in vocabulary.EnumerateObject())
                ids[entry.Name] = entry.Value.GetInt32();
        }
        else
        {
            foreach (var piece in vocabulary.EnumerateArray())
                ids.TryAdd(piece[0].GetString() ?? "", ids.Count);
        }

        if (root.TryGetProperty("added_tokens", out var added) && added.ValueKind == JsonValueKind.Array)
        {
            foreach (var token in added.EnumerateArray())
                ids[token.GetProperty("content").GetString() ?? ""] = token.GetProperty("id").GetInt32();
        }

        return ids;
    }
}
