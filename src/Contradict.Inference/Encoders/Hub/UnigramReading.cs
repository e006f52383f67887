using System.Text.Json;
using Microsoft.ML.Tokenizers;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Reads SentencePiece tokenizers: as a model file, or as the Unigram model of <c>tokenizer.json</c>, which holds the same.</summary>
internal static class UnigramReading
{
    /// <summary>Out of <c>tokenizer.json</c>.</summary>
    public static PieceTokens FromJson(JsonElement root)
    {
        foreach (var part in TokenizerJson.PartsOf(root, "pre_tokenizer", "pretokenizers"))
        {
            if (TokenizerJson.TypeOf(part) is var type and not ("Metaspace" or "WhitespaceSplit"))
                throw new InvalidDataException($"the pre-tokenizer \"{type}\" is not known with Unigram");
        }

        var model = root.GetProperty("model");
        var special = root.TryGetProperty("added_tokens", out var added) && added.ValueKind == JsonValueKind.Array
            ? added.EnumerateArray().Where(token => TokenizerJson.Flag(token, "special") ?? false).Select(token => TokenizerJson.Text(token, "content") ?? "").ToHashSet(StringComparer.Ordinal)
            : [];
        var table = TokenizerJson.PartsOf(root, "normalizer", "normalizers").Where(part => TokenizerJson.TypeOf(part) == "Precompiled")
            .Select(part => TokenizerJson.Text(part, "precompiled_charsmap"))
            .FirstOrDefault(text => text is not null);
        var pieces = model.GetProperty("vocab").EnumerateArray().Select(piece => (Text: piece[0].GetString() ?? "", Score: piece[1].GetSingle())).ToArray();
        var bytes = SentencePieceModel.Write(pieces, model.GetProperty("unk_id").GetInt32(), special, table is null ? [] : Convert.FromBase64String(table));
        return new PieceTokens(Create(bytes), NormalizerReading.Read(root));
    }

    /// <summary>Out of a SentencePiece model file whose numbering is the model's.</summary>
    public static PieceTokens FromModel(byte[] content, out IReadOnlyDictionary<string, int> ids)
    {
        ids = SentencePieceModel.ReadPieces(content);
        return new PieceTokens(Create(content), new TextPreparation(false, false, LeadingBlank: false));
    }

    /// <summary>Out of a SentencePiece model file, with the numbering of XLM-RoBERTa: four special tokens, then the pieces from the fourth on.</summary>
    public static PieceTokens FromShiftedModel(byte[] content, out IReadOnlyDictionary<string, int> ids)
    {
        var unknown = SentencePieceModel.ReadPieces(content).GetValueOrDefault("<unk>", 0);
        ids = new Dictionary<string, int>(StringComparer.Ordinal) { ["<s>"] = 0, ["<pad>"] = 1, ["</s>"] = 2, ["<unk>"] = 3 };
        return new PieceTokens(Create(content), new TextPreparation(false, false, LeadingBlank: false), id => id == unknown ? 3 : id + 1);
    }

    private static SentencePieceTokenizer Create(byte[] model) =>
        SentencePieceTokenizer.Create(new MemoryStream(model, writable: false), addBeginningOfSentence: false, addEndOfSentence: false);
}
