using System.Collections.Immutable;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>The files of a sequence-pair classifier as model hubs lay them out.</summary>
internal static class HubLayout
{
    public const string Config = "config.json";

    public const string Tokenizer = "tokenizer.json";

    public const string Vocabulary = "vocab.txt";

    public const string SentencePiece = "spm.model";

    /// <summary>SentencePiece with the numbering of XLM-RoBERTa, which puts four special tokens before the pieces.</summary>
    public const string ShiftedSentencePiece = "sentencepiece.bpe.model";

    public const string TokenizerConfig = "tokenizer_config.json";

    /// <summary>What a person is told to provide.</summary>
    public const string Expected =
        $"model.onnx or onnx/model.onnx, {Config}, and {Tokenizer}, {Vocabulary}, {SentencePiece} or {ShiftedSentencePiece}";

    /// <summary>Where the model may lie; the first that is there is taken.</summary>
    public static ImmutableArray<string> Models { get; } = ["model.onnx", "onnx/model.onnx"];

    /// <summary>What the tokenizer may be read from; the first that is there is taken.</summary>
    public static ImmutableArray<string> Tokenizers { get; } = [Tokenizer, Vocabulary, SentencePiece, ShiftedSentencePiece];

    /// <summary>The files that an encoder needs, of those that are there; none where it lacks one.</summary>
    public static IEnumerable<string> FilesOf(Func<string, bool> exists)
    {
        var (model, tokenizer) = (Models.FirstOrDefault(exists), Tokenizers.FirstOrDefault(exists));
        if (model is null || tokenizer is null || !exists(Config))
            return [];
        string[] needed = [model, tokenizer, Config];
        return exists(TokenizerConfig) ? [.. needed, TokenizerConfig] : needed;
    }
}
