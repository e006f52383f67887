using Microsoft.ML.Tokenizers;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Cuts one statement into tokens, without special tokens: a text that spells one out is text like any other. Thread-safe.</summary>
/// <param name="tokenizer">The tokenizer.</param>
/// <param name="preparation">What is done to the text first.</param>
/// <param name="idOf">The model's id of the tokenizer's; null where they are the same.</param>
internal sealed class PieceTokens(Tokenizer tokenizer, TextPreparation preparation, Func<int, int>? idOf = null)
{
    /// <summary>The ids of a statement's tokens.</summary>
    public int[] Encode(string text)
    {
        var prepared = preparation.Apply(text);
        var ids = tokenizer switch
        {
            BertTokenizer bert => bert.EncodeToIds(prepared, addSpecialTokens: false),
            SentencePieceTokenizer pieces => pieces.EncodeToIds(prepared, addBeginningOfSentence: false, addEndOfSentence: false),
            _ => tokenizer.EncodeToIds(prepared),
        };
        return [.. idOf is null ? ids : ids.Select(idOf)];
    }
}
