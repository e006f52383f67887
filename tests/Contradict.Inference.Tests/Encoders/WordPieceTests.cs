using System.Text;
using Contradict.Inference.Encoders;
using Contradict.Inference.Encoders.Hub;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class WordPieceTests
{
    private static readonly string[] Pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "mayor", "re", "##sign", "##ed", ".", "cafe", "Mayor", "[", "]", "sep"];

    [Fact]
    public void Words_are_cut_into_the_longest_pieces() => Assert.Equal([5, 6, 7, 8, 9, 10], Of(Json(lowerCase: true)).Tokens.Encode("The mayor resigned."));

    [Fact]
    public void What_no_piece_covers_is_unknown() => Assert.Equal([5, 1, 10], Of(Json(lowerCase: true)).Tokens.Encode("the xyzzy."));

    [Fact]
    public void Case_is_kept_where_the_tokenizer_keeps_it() => Assert.Equal([12, 6], Of(Json(lowerCase: false)).Tokens.Encode("Mayor mayor"));

    [Fact]
    public void Accents_come_off_with_lower_case() => Assert.Equal([11], Of(Json(lowerCase: true)).Tokens.Encode("Café"));

    [Fact]
    public void A_text_that_spells_a_special_token_does_not_get_it() => Assert.Equal([13, 15, 14], Of(Json(lowerCase: true)).Tokens.Encode("[SEP]"));

    [Fact]
    public void An_empty_statement_has_no_tokens() => Assert.Empty(Of(Json(lowerCase: true)).Tokens.Encode(""));

    [Fact]
    public void A_list_of_pieces_alone_reads_alike()
    {
        var files = new EncoderFiles("tiny", [KeyValuePair.Create("vocab.txt", Encoding.UTF8.GetBytes(string.Join("\r\n", Pieces)))]);
        var tokenizer = HubTokenizer.Open(files, HubFiles.Bert);
        Assert.Equal([5, 6, 7, 8, 9, 10], tokenizer.Tokens.Encode("The mayor resigned."));
        Assert.Equal([2, 6, 3, 5, 3], tokenizer.Layout.Lay([6], [5], 512).Ids);
    }

    [Fact]
    public void The_template_lays_the_pair_out()
    {
        var row = Of(Json(lowerCase: true)).Layout.Lay([6, 6], [5], 512);
        Assert.Equal([2, 6, 6, 3, 5, 3], row.Ids);
        Assert.Equal([0, 0, 0, 0, 1, 1], Enumerable.Range(0, 6).Select(row.SegmentOf));
    }

    [Fact]
    public void A_pre_tokenizer_that_is_not_known_is_named()
    {
        var fault = Assert.Throws<InputException>(() => Of(new
        {
            pre_tokenizer = new { type = "Digits" },
            model = new { type = "WordPiece", vocab = HubFiles.Numbered(Pieces) },
        }));
        Assert.Contains("\"Digits\"", fault.Message, StringComparison.Ordinal);
    }

    private static PairTokenizer Of(object json) => HubFiles.Tokenizer(json, HubFiles.Bert);

    private static object Json(bool lowerCase) => new
    {
        added_tokens = new[] { new { id = 2, content = "[CLS]", special = true } },
        normalizer = new { type = "BertNormalizer", clean_text = true, handle_chinese_chars = true, strip_accents = (bool?)null, lowercase = lowerCase },
        pre_tokenizer = new { type = "BertPreTokenizer" },
        post_processor = new
        {
            type = "TemplateProcessing",
            pair = new object[]
            {
                new { SpecialToken = new { id = "[CLS]", type_id = 0 } },
                new { Sequence = new { id = "A", type_id = 0 } },
                new { SpecialToken = new { id = "[SEP]", type_id = 0 } },
                new { Sequence = new { id = "B", type_id = 1 } },
                new { SpecialToken = new { id = "[SEP]", type_id = 1 } },
            },
            special_tokens = new Dictionary<string, object> { ["[CLS]"] = new { id = "[CLS]", ids = new[] { 2 } }, ["[SEP]"] = new { id = "[SEP]", ids = new[] { 3 } } },
        },
        model = new { type = "WordPiece", unk_token = "[UNK]", continuing_subword_prefix = "##", vocab = HubFiles.Numbered(Pieces) },
    };
}
