using System.Text.Json;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Opens the tokenizer that lies in an encoder's folder.</summary>
internal static class HubTokenizer
{
    /// <summary>Opens it.</summary>
    /// <exception cref="InputException">There is none, or it cannot be used.</exception>
    public static PairTokenizer Open(EncoderFiles files, HubConfig config)
    {
        var name = HubLayout.Tokenizers.FirstOrDefault(files.Contents.ContainsKey)
            ?? throw new InputException(files.Place, null, $"the encoder has no tokenizer; expected {string.Join(", ", HubLayout.Tokenizers)}");
        try
        {
            return Read(files, name, config);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or InputException))
        {
            throw new InputException(Path.Combine(files.Place, name), null, $"cannot be used as a tokenizer: {fault.Message}", fault);
        }
    }

    private static PairTokenizer Read(EncoderFiles files, string name, HubConfig config)
    {
        var content = files.Require(name);
        if (name == HubLayout.Tokenizer)
            return TokenizerJson.Read(content, config);
        IReadOnlyDictionary<string, int> ids;
        var tokens = name switch
        {
            HubLayout.Vocabulary => WordPieceReading.FromVocabulary(content, IsLowerCase(files), out ids),
            HubLayout.SentencePiece => UnigramReading.FromModel(content, out ids),
            _ when config.ModelType is "xlm-roberta" or "xlm-roberta-xl" => UnigramReading.FromShiftedModel(content, out ids),
            _ => throw new InvalidDataException($"its numbering is known for xlm-roberta only, not for \"{config.ModelType}\"; add {HubLayout.Tokenizer}"),
        };
        return new PairTokenizer(tokens, PairLayoutByNames.Of(ids, config));
    }

    /// <summary>Whether text is put into lower case, as BERT's tokenizers do unless told otherwise.</summary>
    private static bool IsLowerCase(EncoderFiles files)
    {
        if (files.Find(HubLayout.TokenizerConfig) is not { } content)
            return true;
        using var document = JsonDocument.Parse(content);
        return TokenizerJson.Flag(document.RootElement, "do_lower_case") ?? true;
    }
}
