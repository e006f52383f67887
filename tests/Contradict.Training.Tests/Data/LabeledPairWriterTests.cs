using System.Text;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class LabeledPairWriterTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["ab ,\"\n\r\t;=+-@'é中"], 0, 12], Gen.OneOf("", " x ", "=1+1", "“quoted”", "Київ"));

    private static readonly Gen<LabeledPair> Pair = Gen.Select(Text.Array[6], Gen.Int[0, 2]).Select((t, label) => new LabeledPair(
        "i" + t[0], t[1], t[2], t[3], "", "A" + t[4], "s", "B" + t[5], (Relation)label, "p", 0,
        [new("form", t[0]), new("note", t[1])]));

    [Fact]
    public void What_is_written_reads_back_as_it_was() =>
        Gen.Select(Pair.Array[1, 5], Gen.Bool).Sample((pairs, lineFeed) =>
        {
            var read = Pairs.Read(Write(pairs, new PairWriterOptions { LineFeedOnly = lineFeed }));
            Assert.Equal(pairs.Select(Describe), read.Select(Describe));
        });

    [Theory]
    [InlineData(true, "\n")]
    [InlineData(false, "\r\n")]
    public void All_lines_end_alike(bool lineFeedOnly, string end)
    {
        var text = Write([Pairs.Of("A.", "B."), Pairs.Of("C.", "D.")], new PairWriterOptions { LineFeedOnly = lineFeedOnly });
        Assert.Equal(3, text.Split(end).Length - 1);
        Assert.Equal(lineFeedOnly, !text.Contains('\r'));
    }

    [Fact]
    public void Formulas_are_disarmed_only_for_spreadsheets()
    {
        LabeledPair[] pairs = [Pairs.Of("=HYPERLINK(1)", "B.")];
        Assert.Contains("'=HYPERLINK", Write(pairs, new PairWriterOptions { ForSpreadsheets = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("'", Write(pairs, new PairWriterOptions()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_a_row_lacks_is_empty()
    {
        var with = Pairs.Of("A.", "B.") with { Extra = [new("form", "x")] };
        var read = Pairs.Read(Write([Pairs.Of("C.", "D."), with], new PairWriterOptions()));
        Assert.Equal(["", "x"], read.Select(p => p.Column("form")));
    }

    private static string Write(IReadOnlyList<LabeledPair> pairs, PairWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new LabeledPairWriter(stream, LabeledPairWriter.ExtraColumnsOf(pairs), options))
        {
            foreach (var pair in pairs)
                writer.Write(pair);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Describe(LabeledPair p) =>
        string.Join('|', p.Id, p.Topic, p.Group, p.Type, p.SourceA, p.StatementA, p.SourceB, p.StatementB, p.Label, string.Join('|', p.Extra));
}
