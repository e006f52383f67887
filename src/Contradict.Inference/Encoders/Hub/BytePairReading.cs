using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.ML.Tokenizers;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Reads byte-level BPE tokenizers, those of GPT-2 and RoBERTa.</summary>
internal static partial class BytePairReading
{
    /// <summary>Out of <c>tokenizer.json</c>.</summary>
    public static PieceTokens FromJson(JsonElement root)
    {
        var parts = TokenizerJson.PartsOf(root, "pre_tokenizer", "pretokenizers").ToArray();
        if (parts is not [var part] || TokenizerJson.TypeOf(part) != "ByteLevel" || TokenizerJson.Flag(part, "use_regex") == false)
            throw new InvalidDataException("its BPE does not work on bytes in GPT-2's way, the only one that is known here");
        var model = root.GetProperty("model");
        var options = new BpeOptions(TokenizerJson.IdsOf(root))
        {
            Merges = [.. model.GetProperty("merges").EnumerateArray().Select(MergeOf)],
            ByteLevel = true,
            PreTokenizer = new RegexPreTokenizer(Words(), null),
            UnknownToken = TokenizerJson.Text(model, "unk_token"),
        };
        return new PieceTokens(BpeTokenizer.Create(options), NormalizerReading.Read(root, TokenizerJson.Flag(part, "add_prefix_space") ?? false));
    }

    /// <summary>Older files write "a b", newer ones ["a", "b"].</summary>
    private static string MergeOf(JsonElement merge) => merge.ValueKind == JsonValueKind.Array ? $"{merge[0].GetString()} {merge[1].GetString()}" : merge.GetString() ?? "";

    /// <summary>How GPT-2 cuts a text before merging (Radford et al., 2019).</summary>
    [GeneratedRegex(@"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")]
    private static partial Regex Words();
}
