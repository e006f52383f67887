using Microsoft.ML.Tokenizers;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>Cuts words into the pieces of the context model's vocabulary. Thread-safe.</summary>
internal sealed class WordPieces
{
    private readonly BertTokenizer _tokenizer;

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="vocabulary">One piece a line, continuing ones after ##; [CLS], [SEP], [PAD], [MASK] and [UNK] among them.</param>
    public WordPieces(Stream vocabulary) => _tokenizer = BertTokenizer.Create(vocabulary);

    /// <summary>The piece that opens a statement.</summary>
    public int Start => _tokenizer.ClassificationTokenId;

    /// <summary>The piece that closes a statement.</summary>
    public int End => _tokenizer.SeparatorTokenId;

    /// <summary>Cuts one word.</summary>
    /// <returns>The numbers of its pieces; at least one.</returns>
    public IReadOnlyList<int> Cut(string word)
    {
        var pieces = _tokenizer.EncodeToIds(word, addSpecialTokens: false);
        return pieces.Count > 0 ? pieces : [_tokenizer.UnknownTokenId];
    }
}
