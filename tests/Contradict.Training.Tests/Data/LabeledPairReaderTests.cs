using System.Text;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class LabeledPairReaderTests
{
    [Fact]
    public void Columns_are_found_by_name_in_any_order()
    {
        var pair = Assert.Single(Pairs.Read("label,statement_b,id,statement_a\ncontradict,The port is shut.,7,The port is open.\n"));
        Assert.Equal(("7", "The port is open.", "The port is shut.", Relation.Contradict), (pair.Id, pair.StatementA, pair.StatementB, pair.Label));
    }

    [Fact]
    public void Unknown_columns_are_kept_in_order()
    {
        var pair = Assert.Single(Pairs.Read("form,statement_a,statement_b,label,note\nx,One.,Two.,agree,\"a, b\"\n"));
        Assert.Equal([new ExtraColumn("form", "x"), new ExtraColumn("note", "a, b")], pair.Extra);
    }

    [Fact]
    public void A_quoted_field_may_hold_commas_quotes_and_lines()
    {
        var pairs = Pairs.Read("statement_a,statement_b,label\r\n\"He said: \"\"No,\r\nnever.\"\"\",B.,agree\r\nC.,D.,neutral\r\n");
        Assert.Equal("He said: \"No,\r\nnever.\"", pairs[0].StatementA);
        Assert.Equal([2, 4], pairs.Select(p => p.Line));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_header() =>
        Assert.Single(Pairs.Read("\uFEFFstatement_a,statement_b,label\nA.,B.,agree\n"));

    [Fact]
    public void A_tsv_reads_premise_as_A_and_keeps_quotes_as_text()
    {
        var pair = Assert.Single(Pairs.Read("id\tgroup\tpremise\thypothesis\tlabel\n1\tg\t\"Yes, he said.\tNo.\tneutral\n", PairFormat.Tsv));
        Assert.Equal(("\"Yes, he said.", "No.", "g"), (pair.StatementA, pair.StatementB, pair.Group));
    }

    [Fact]
    public void A_json_line_reads_as_a_pair_with_its_other_keys_kept()
    {
        var pair = Assert.Single(Pairs.Read("""{"statement_a":"A é.","statement_b":"B.","label":"agree","score":3}""" + "\n", PairFormat.JsonLines));
        Assert.Equal("A é.", pair.StatementA);
        Assert.Equal([new ExtraColumn("score", "3")], pair.Extra);
    }

    [Fact]
    public void A_pair_without_id_is_named_by_file_and_line() =>
        Assert.Equal("pairs:2", Assert.Single(Pairs.Read("statement_a,statement_b,label\nA.,B.,agree\n")).Id);

    [Fact]
    public void Labels_may_be_missing_where_none_is_required() =>
        Assert.Null(Assert.Single(Pairs.Read("statement_a,statement_b\nA.,B.\n", labelRequired: false)).Label);

    [Fact]
    public void Defaults_fill_only_columns_that_a_row_lacks()
    {
        using var stream = new MemoryStream("statement_a,statement_b,label,form\nA.,B.,agree,x\n"u8.ToArray());
        var reader = new LabeledPairReader { Defaults = [new("form", "y"), new("origin", "z")] };
        Assert.Equal([new("form", "x"), new("origin", "z")], Assert.Single(reader.Read(stream, "p", PairFormat.Csv)).Extra);
    }

    [Fact]
    public void Faults_are_handed_on_with_their_lines_and_the_rest_is_read()
    {
        var bytes = Encoding.Latin1.GetBytes(
            "statement_a,statement_b,label\nA.,B.,agree\nCaf\u00E9,B.,agree\nA.,,agree\nA.,B.,yes\nA.,B.,\nA.,B.\nA.,\"B\"x,agree\nC.,D.,neutral\n");
        var faults = new List<RowFault>();
        using var stream = new MemoryStream(bytes);
        var pairs = new LabeledPairReader { OnFault = faults.Add }.Read(stream, "p", PairFormat.Csv).ToList();
        Assert.Equal([2, 9], pairs.Select(p => p.Line));
        Assert.Equal(
            [
                ("invalid-utf8", 3), ("empty-statement", 4), ("unknown-label", 5), ("missing-label", 6), ("field-count", 7), ("bad-quote", 8),
            ],
            faults.Select(f => (f.Code, f.Line!.Value)));
    }

    [Fact]
    public void The_rows_that_an_open_quote_swallowed_are_read_again()
    {
        var text = "statement_a,statement_b,label\n\"A.,B.,agree\nC.,D.,neutral\nE.,\"F, G.\",agree\nH.,\"I.,agree\nJ.,K.,neutral\n";
        var faults = new List<RowFault>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var pairs = new LabeledPairReader { OnFault = faults.Add }.Read(stream, "p", PairFormat.Csv).ToList();
        Assert.Equal([3, 4, 6], pairs.Select(p => p.Line));
        Assert.Equal([("bad-quote", 2), ("bad-quote", 5)], faults.Select(f => (f.Code, f.Line!.Value)));
    }
}
