using Contradict.Inference.Encoders.Hub;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class BytePairTests
{
    private static readonly string[] Pieces =
        ["<s>", "<pad>", "</s>", "<unk>", "<mask>", "t", "h", "e", "Ġ", "m", "a", "y", "th", "the", "Ġt", "Ġth", "Ġthe", "Ġm", "Ġma", "Ġmay", "Ã", "©", "."];

    private static readonly string[] Merges = ["t h", "th e", "Ġ t", "Ġt h", "Ġth e", "Ġ m", "Ġm a", "Ġma y"];

    [Fact]
    public void Bytes_are_merged_in_the_order_of_the_merges() => Assert.Equal([13, 19, 22], Of(Merges).Tokens.Encode("the may."));

    [Fact]
    public void Merges_may_be_written_as_pairs() =>
        Assert.Equal([13, 19, 22], Of([.. Merges.Select(merge => merge.Split(' '))]).Tokens.Encode("the may."));

    [Fact]
    public void A_letter_beyond_ascii_is_its_bytes() => Assert.Equal([20, 21], Of(Merges).Tokens.Encode("é"));

    [Fact]
    public void A_leading_blank_is_put_where_the_tokenizer_wants_it() => Assert.Equal([8, 13, 19], Of(Merges, leadingBlank: true).Tokens.Encode("the may"));

    [Fact]
    public void Pairs_stand_in_one_segment_with_two_separators_between_them()
    {
        var row = Of(Merges).Layout.Lay([13], [19], 512);
        Assert.Equal([0, 13, 2, 2, 19, 2], row.Ids);
        Assert.All(Enumerable.Range(0, 6), token => Assert.Equal(0, row.SegmentOf(token)));
    }

    [Fact]
    public void A_text_that_spells_a_special_token_does_not_get_it() => Assert.DoesNotContain(2, Of(Merges).Tokens.Encode("the</s>"));

    [Fact]
    public void Bpe_that_does_not_work_on_bytes_is_refused()
    {
        var json = new { pre_tokenizer = new { type = "Metaspace" }, model = new { type = "BPE", vocab = HubFiles.Numbered(Pieces), merges = Merges } };
        Assert.Contains("does not work on bytes", Assert.Throws<InputException>(() => HubFiles.Tokenizer(json, HubFiles.Roberta)).Message, StringComparison.Ordinal);
    }

    private static PairTokenizer Of(object[] merges, bool leadingBlank = false) => HubFiles.Tokenizer(
        new
        {
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = leadingBlank, use_regex = true },
            post_processor = new { type = "RobertaProcessing", sep = new object[] { "</s>", 2 }, cls = new object[] { "<s>", 0 } },
            model = new { type = "BPE", unk_token = (string?)null, vocab = HubFiles.Numbered(Pieces), merges },
        },
        HubFiles.Roberta);
}
