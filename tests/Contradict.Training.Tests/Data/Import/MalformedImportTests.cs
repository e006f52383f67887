using System.Text;
using Contradict.Inference;
using Contradict.Training.Data;
using Contradict.Training.Data.Import;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

public sealed class MalformedImportTests
{
    private const string Good = """{"gold_label": "neutral", "sentence1": "A.", "sentence2": "B."}""";

    [Fact]
    public void Malformed_rows_are_named_by_line_and_reason_and_the_rest_goes_through()
    {
        string[] lines =
        [
            Good, "{\"gold_label\": ", "[1]", "", """{"gold_label": "maybe", "sentence1": "A.", "sentence2": "B."}""",
            """{"gold_label": "neutral", "sentence1": "A."}""", """{"gold_label": "neutral", "sentence1": "A.", "sentence2": " "}""",
            """{"gold_label": "neutral", "sentence1": "A\ud800", "sentence2": "B."}""", Good,
        ];
        var imported = Imported.Of("snli", ("s.jsonl", string.Join('\n', lines)));
        Assert.Equal([2, 3, 5, 6, 7, 8], imported.Faults.Select(f => f.Line!.Value));
        Assert.Equal("unknown label \"maybe\"; expected entailment, contradiction, neutral, -", imported.Faults[2].Reason);
        Assert.Equal("there is no text under sentence2", imported.Faults[3].Reason);
        Assert.Equal("a string holds half of a surrogate pair", imported.Faults[5].Reason);
        Assert.Equal((2, 6), (imported.Summary.Pairs, imported.Summary.Malformed));
    }

    [Fact]
    public void A_statement_over_the_limit_is_malformed_and_not_cut() =>
        Assert.Equal(FindingCodes.OversizedStatement, Assert.Single(Imported.Of("snli", ("s.jsonl", Good + "\n" + Good.Replace("A.", new string('x', 20_001), StringComparison.Ordinal))).Faults).Code);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_malformed()
    {
        using var folder = new TemporaryFolder();
        var faults = new List<RowFault>();
        var path = folder.Write("s.jsonl", Encoding.Latin1.GetBytes(Good + "\n" + Good.Replace("A.", "Caf\u00E9", StringComparison.Ordinal)));
        new PairImporter(ImportFormat.Find("snli")!).Run([path], folder.File("o.csv"), faults.Add, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((FindingCodes.InvalidUtf8, 2), (Assert.Single(faults).Code, faults[0].Line!.Value));
    }

    [Fact]
    public void Where_not_one_pair_comes_of_it_no_file_is_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("s.jsonl", "{}\n");
        var fault = Assert.Throws<InputException>(() => new PairImporter(ImportFormat.Find("snli")!).Run([path], folder.File("o.csv"), _ => { }, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("not one pair could be imported as snli", fault.Reason);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("s.parquet", "x", "is of no known format; expected .jsonl, .json, .csv, .tsv or .txt")]
    [InlineData("s.txt", "gold_label\tsentence1\nneutral\tA.\n", "the header has no column sentence2")]
    public void A_file_that_cannot_be_of_the_format_is_refused(string name, string text, string reason) =>
        Assert.Equal(reason, Assert.Throws<InputException>(() => Imported.Of("snli", (name, text))).Reason);

    [Fact]
    public void No_format_is_broken_by_any_line()
    {
        var piece = OneOf("{", "}", "[", "]", "\"", ":", ",", "\\ud800", "evidence", "label", "SUPPORTS", "claim", "evidences", "octet", "null", "1", " ", "x");
        var value = OneOf("null", "1", "[]", "{}", "[[]]", "[[[]]]", "[1,\"x\"]", "[[1,2,3]]", "[{\"text\":1}]", "\"x\"", "\"\\ud800\"", "[{\"evidence_label\":\"SUPPORTS\"}]");
        var line = Gen.OneOf(
            piece.Array[0, 12].Select(string.Concat),
            Gen.Select(value, value, value).Select((a, b, c) => $$"""{"claim":{{a}},"evidence":{{b}},"evidences":{{b}},"label":{{c}},"gold_label":{{c}},"octet":{{a}}}"""));
        var good = """{"claim":"A.","evidence":"B.","label":"SUPPORTS"}""";
        Gen.Select(OneOf("fever", "climate-fever", "vitaminc", "octets", "snli", "generic"), line.Array[1, 4]).Sample(
            (format, lines) =>
            {
                try
                {
                    Imported.Of(format, ("x.jsonl", string.Join('\n', [.. lines, good])));
                }
                catch (InputException fault)
                {
                    Assert.StartsWith("not one pair", fault.Reason, StringComparison.Ordinal);
                }
            },
            iter: 300);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
