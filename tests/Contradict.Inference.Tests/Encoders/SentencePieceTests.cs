using Contradict.Inference.Encoders;
using Contradict.Inference.Encoders.Hub;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class SentencePieceTests
{
    private static readonly (string Text, float Score)[] Pieces =
    [
        ("[PAD]", 0), ("[CLS]", 0), ("[SEP]", 0), ("[UNK]", 0),
        ("▁the", -1), ("▁mayor", -1.5f), ("▁re", -2), ("sign", -2), ("ed", -2), (".", -1), ("▁", -3), ("r", -6), ("e", -6), ("▁may", -1), ("or", -1),
    ];

    private static readonly (string Text, float Score)[] OfXlm = [("<unk>", 0), ("<s>", 0), ("</s>", 0), .. Pieces[4..]];

    [Fact]
    public void The_likeliest_pieces_are_chosen() => Assert.Equal([4, 5, 6, 7, 8, 9], OfJson().Tokens.Encode("the mayor resigned."));

    [Fact]
    public void What_no_piece_covers_is_unknown() => Assert.Equal([4, 10, 3], OfJson().Tokens.Encode("the é"));

    [Fact]
    public void Blanks_more_than_one_count_as_one() => Assert.Equal(OfJson().Tokens.Encode("the mayor"), OfJson().Tokens.Encode(" the   mayor "));

    [Fact]
    public void A_text_that_spells_a_special_token_does_not_get_it() => Assert.DoesNotContain(2, OfJson().Tokens.Encode("the [SEP]"));

    [Fact]
    public void The_model_file_reads_like_the_json()
    {
        var tokenizer = OfFile("spm.model", Pieces, unknown: 3, "deberta-v2");
        Assert.Equal([4, 5, 6, 7, 8, 9], tokenizer.Tokens.Encode("the mayor resigned."));
        Assert.Equal([1, 4, 2, 5, 2], tokenizer.Layout.Lay([4], [5], 512).Ids);
    }

    [Fact]
    public void Xlm_roberta_counts_from_another_start()
    {
        var tokenizer = OfFile("sentencepiece.bpe.model", OfXlm, unknown: 0, "xlm-roberta");
        Assert.Equal([4, 5, 3], tokenizer.Tokens.Encode("the mayor é").Where(id => id != 10));
        Assert.Equal([0, 4, 2, 2, 5, 2], tokenizer.Layout.Lay([4], [5], 512).Ids);
    }

    [Fact]
    public void A_numbering_that_is_not_known_is_refused() =>
        Assert.Contains("tokenizer.json", Assert.Throws<InputException>(() => OfFile("sentencepiece.bpe.model", OfXlm, 0, "camembert")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        var files = new EncoderFiles("tiny", [KeyValuePair.Create("spm.model", "no model"u8.ToArray())]);
        Assert.Contains("cannot be used as a tokenizer", Assert.Throws<InputException>(() => HubTokenizer.Open(files, HubFiles.Bert)).Message, StringComparison.Ordinal);
    }

    private static PairTokenizer OfFile(string name, (string Text, float Score)[] pieces, int unknown, string type)
    {
        var model = SentencePieceModel.Write(pieces, unknown, pieces.Take(4).Select(piece => piece.Text).Where(text => text[0] is '[' or '<').ToHashSet(), []);
        return HubTokenizer.Open(new EncoderFiles("tiny", [KeyValuePair.Create(name, model)]), HubFiles.Config(type));
    }

    private static PairTokenizer OfJson() => HubFiles.Tokenizer(
        new
        {
            added_tokens = Enumerable.Range(0, 4).Select(id => new { id, content = Pieces[id].Text, special = true }),
            normalizer = new { type = "Sequence", normalizers = new object[] { new { type = "Strip" }, new { type = "Replace" } } },
            pre_tokenizer = new { type = "Metaspace", replacement = "▁", prepend_scheme = "always" },
            model = new { type = "Unigram", unk_id = 3, vocab = Pieces.Select(piece => new object[] { piece.Text, piece.Score }) },
        },
        HubFiles.Bert);
}
