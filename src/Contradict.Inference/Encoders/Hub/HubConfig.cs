using System.Globalization;
using System.Text.Json;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>What a model's <c>config.json</c> says, as far as an encoder needs it.</summary>
/// <param name="ModelType">The architecture, as in "bert" or "roberta"; empty where it is not said.</param>
/// <param name="Labels">The labels' names, in the order of the model's outputs.</param>
/// <param name="MostTokens">The most tokens that the model takes.</param>
/// <param name="SegmentKinds">How many kinds of segment it knows; 0 where it is not said.</param>
/// <param name="PaddingId">The id that fills up shorter rows.</param>
internal sealed record HubConfig(string ModelType, IReadOnlyList<string> Labels, int MostTokens, int SegmentKinds, int PaddingId)
{
    // Statements are short; what a model takes beyond this only costs memory.
    private const int Longest = 512;

    /// <summary>Whether the architecture lays pairs out, and counts positions, as RoBERTa does.</summary>
    public bool IsLikeRoberta => IsRobertaType(ModelType);

    /// <summary>Reads the configuration.</summary>
    /// <param name="config">The content of <c>config.json</c>.</param>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static HubConfig Read(byte[] config)
    {
        using var document = JsonDocument.Parse(config);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("an object was expected");
        var type = root.TryGetProperty("model_type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
        var padding = Number(root, "pad_token_id", IsRobertaType(type) ? 1 : 0);
        var positions = Number(root, "max_position_embeddings", Longest);
        var tokens = IsRobertaType(type) ? positions - padding - 1 : positions;
        return new HubConfig(type, LabelsOf(root), Math.Clamp(tokens, 8, Longest), Number(root, "type_vocab_size", 0), padding);
    }

    private static bool IsRobertaType(string type) => type is "roberta" or "xlm-roberta" or "xlm-roberta-xl" or "camembert" or "mpnet";

    private static int Number(JsonElement root, string name, int otherwise) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : otherwise;

    /// <summary>The labels of <c>id2label</c>; of <c>label2id</c> where those are mere numbers and these are not.</summary>
    private static string[] LabelsOf(JsonElement root)
    {
        var byId = InOrder(Entries(root, "id2label").Select(entry => (Id: entry.Name, Label: Text(entry.Value))));
        if (byId.Length > 0 && !byId.All(NliLabels.IsMereNumber))
            return byId;
        var byLabel = InOrder(Entries(root, "label2id").Select(entry => (Id: Text(entry.Value), Label: entry.Name)));
        return byLabel.Length > 0 && !byLabel.All(NliLabels.IsMereNumber) ? byLabel : byId;
    }

    private static JsonElement.ObjectEnumerator Entries(JsonElement root, string name) =>
        root.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object ? map.EnumerateObject() : default;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string[] InOrder(IEnumerable<(string Id, string Label)> entries)
    {
        var numbered = entries.Select(entry => (Id: int.TryParse(entry.Id, CultureInfo.InvariantCulture, out var id) ? id : -1, entry.Label)).OrderBy(entry => entry.Id).ToArray();
        return numbered.Select(entry => entry.Id).SequenceEqual(Enumerable.Range(0, numbered.Length)) ? [.. numbered.Select(entry => entry.Label)] : [];
    }
}
