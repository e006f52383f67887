using System.Text;
using System.Text.Json;
using Contradict.Inference.Encoders;
using Contradict.Inference.Encoders.Hub;
using Contradict.Tests.Shared;

namespace Contradict.Inference.Tests.Encoders;

/// <summary>Encoders' files in memory, and the tokenizers that tests write by hand.</summary>
internal static class HubFiles
{
    public static HubConfig Bert { get; } = Config("bert");

    public static HubConfig Roberta { get; } = Config("roberta");

    public static HubConfig Config(string type) => HubConfig.Read(Encoding.UTF8.GetBytes(TinyEncoder.Config(type, TinyEncoder.Labels)));

    /// <summary>An encoder of single letters; any of its files may be put in another's place, or left out by null.</summary>
    public static EncoderFiles Tiny(int[]? order = null, params (string Path, byte[]? Content)[] instead)
    {
        order ??= [0, 1, 2];
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["model.onnx"] = TinyModel.Write(TinyEncoder.Vocabulary.Length, order),
            ["config.json"] = Encoding.UTF8.GetBytes(TinyEncoder.Config("bert", [.. order.Select(label => TinyEncoder.Labels[label])])),
            ["vocab.txt"] = Encoding.UTF8.GetBytes(string.Join('\n', TinyEncoder.Vocabulary)),
        };
        foreach (var (path, content) in instead)
        {
            files.Remove(path);
            if (content is not null)
                files[path] = content;
        }

        return new EncoderFiles("tiny", files);
    }

    public static PairTokenizer Tokenizer(object json, HubConfig config) =>
        HubTokenizer.Open(new EncoderFiles("tiny", [KeyValuePair.Create("tokenizer.json", JsonSerializer.SerializeToUtf8Bytes(json))]), config);

    public static Dictionary<string, int> Numbered(params string[] pieces) => pieces.Select((piece, id) => (piece, id)).ToDictionary(item => item.piece, item => item.id);
}
