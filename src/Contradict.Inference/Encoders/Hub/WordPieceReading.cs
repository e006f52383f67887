using System.Text;
using System.Text.Json;
using Microsoft.ML.Tokenizers;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Reads WordPiece tokenizers, BERT's.</summary>
internal static class WordPieceReading
{
    /// <summary>Out of <c>tokenizer.json</c>.</summary>
    public static PieceTokens FromJson(JsonElement root)
    {
        var model = root.GetProperty("model");
        var options = OptionsOf(root, model);
        return new PieceTokens(Create(TokenizerJson.IdsOf(root), options), NormalizerReading.Read(root));
    }

    /// <summary>Out of <c>vocab.txt</c>, a piece a line.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="lowerCase">Whether the model was trained on lower case without accents.</param>
    /// <param name="ids">The vocabulary.</param>
    public static PieceTokens FromVocabulary(byte[] content, bool lowerCase, out IReadOnlyDictionary<string, int> ids)
    {
        var pieces = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(content).TrimEnd('\n', '\r').Split('\n'))
            pieces.TryAdd(line.TrimEnd('\r'), number++);
        ids = pieces;
        return new PieceTokens(Create(pieces, new BertOptions()), new TextPreparation(lowerCase, lowerCase, LeadingBlank: false));
    }

    private static BertOptions OptionsOf(JsonElement root, JsonElement model)
    {
        foreach (var part in TokenizerJson.PartsOf(root, "pre_tokenizer", "pretokenizers"))
        {
            if (TokenizerJson.TypeOf(part) is var type and not ("BertPreTokenizer" or "Whitespace" or "WhitespaceSplit" or "Punctuation"))
                throw new InvalidDataException($"the pre-tokenizer \"{type}\" is not known with WordPiece");
        }

        return new BertOptions
        {
            UnknownToken = TokenizerJson.Text(model, "unk_token") ?? "[UNK]",
            ContinuingSubwordPrefix = TokenizerJson.Text(model, "continuing_subword_prefix") ?? "##",
        };
    }

    /// <summary>The tokenizer reads a list of lines, so ids that nothing has get lines that no text can spell.</summary>
    private static BertTokenizer Create(Dictionary<string, int> ids, BertOptions options)
    {
        // Lower case and accents are seen to before: the library's own way needs Unicode tables that invariant globalization lacks.
        options.LowerCaseBeforeTokenization = false;
        options.RemoveNonSpacingMarks = false;
        options.SplitOnSpecialTokens = false;
        var lines = new string[checked(ids.Values.Max() + 1)];
        if (lines.Length > 4 * ids.Count)
            throw new InvalidDataException("its ids leave most numbers out");
        foreach (var (piece, id) in ids)
            lines[id] = piece;
        for (var id = 0; id < lines.Length; id++)
            lines[id] ??= $"\u0001{id}";
        return BertTokenizer.Create(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), options);
    }
}
