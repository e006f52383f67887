using System.Text.Json;

namespace Contradict.Tests.Shared;

/// <summary>Encoders in a hub's layout, a few kilobytes each, with WordPiece of single letters.</summary>
internal static class TinyEncoder
{
    /// <summary>The labels of textual entailment, by their number in <see cref="TinyModel"/>.</summary>
    public static string[] Labels { get; } = ["entailment", "neutral", "contradiction"];

    public static string[] Vocabulary { get; } =
    [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", ",", "'", "-",
        .. "abcdefghijklmnopqrstuvwxyz0123456789".SelectMany(letter => new[] { $"{letter}", $"##{letter}" }),
    ];

    /// <summary>Writes an encoder.</summary>
    /// <param name="folder">The folder, made where it is missing.</param>
    /// <param name="order">The order of the model's labels.</param>
    /// <param name="seed">Fixes what the model says.</param>
    /// <returns>The folder.</returns>
    public static string Write(string folder, int[]? order = null, int seed = 1)
    {
        order ??= [0, 1, 2];
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), TinyModel.Write(Vocabulary.Length, order, seed: seed));
        File.WriteAllText(Path.Combine(folder, "config.json"), Config("bert", [.. order.Select(label => Labels[label])]));
        File.WriteAllText(Path.Combine(folder, "vocab.txt"), string.Join('\n', Vocabulary));
        return folder;
    }

    public static string Config(string type, string[] labels) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["model_type"] = type,
        ["max_position_embeddings"] = 512,
        ["type_vocab_size"] = 2,
        ["id2label"] = labels.Select((label, id) => (label, id)).ToDictionary(pair => $"{pair.id}", pair => pair.label),
    });
}
