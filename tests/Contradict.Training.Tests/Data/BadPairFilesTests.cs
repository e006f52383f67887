using System.Text;
using Contradict.Inference;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class BadPairFilesTests
{
    private const string Header = "statement_a,statement_b,label\n";

    public static TheoryData<string, string, int?, string> Faults => new()
    {
        { "no-label.csv", "statement_a,statement_b\nA.,B.\n", 1, "the header has no column label" },
        { "no-b.csv", "statement_a,label\nA.,agree\n", 1, "the header has no column statement_b" },
        { "twice.csv", "label,statement_a,statement_b,label\nagree,A.,B.,agree\n", 1, "the header names the column label twice" },
        { "unknown.csv", Header + "A.,B.,agree\nA.,B.,entails\n", 3, "unknown label \"entails\"; expected agree, contradict or neutral" },
        { "unsure.csv", Header + "A.,B.,unsure\n", 2, "unknown label \"unsure\"" },
        { "missing.csv", Header + "A.,B.,\n", 2, "the label is empty" },
        { "blank.csv", Header + "A.,\"  \",agree\n", 2, "statement_b is empty" },
        { "short.csv", Header + "A.,B.\n", 2, "the row has 2 fields; the header has 3" },
        { "long.csv", Header + "A.,B,C.,agree\n", 2, "the row has 4 fields; the header has 3" },
        { "open.csv", Header + "A.,B.,agree\n\"A.,B.,agree\nC.,D.,agree\n", 3, "a quote opens here and is never closed" },
        { "after.csv", Header + "\"A.\" x,B.,agree\n", 2, "text follows a closing quote" },
        { "inside.csv", Header + "A \"b\" c.,B.,agree\n", 2, "a quote stands inside a field without quotes" },
        { "short.tsv", "premise\thypothesis\tlabel\nA.\tB.\n", 2, "the row has 2 fields; the header has 3" },
        { "broken.jsonl", "{\"statement_a\":\"A.\",\n", 1, "broken JSON" },
        { "list.jsonl", "\n[1]\n", 2, "expected a JSON object" },
        { "octet.jsonl", "{\"octet\":\"o\",\"A1\":\"x\"}\n", 1, "the octet has no text under A2" },
        { "unlabeled.jsonl", "{\"statement_a\":\"A.\",\"statement_b\":\"B.\"}\n", 1, "the label is empty" },
        { "empty.csv", "", null, "is empty" },
        { "pairs.docx", "x", null, "is of no known format; expected .csv, .tsv or .jsonl" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_by_file_line_and_reason(string name, string text, int? line, string reason)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);
        var fault = Assert.Throws<InputException>(() => new LabeledPairReader().Read(path).Count());
        Assert.Equal((path, line), (fault.File, fault.Line));
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var fault = Assert.Throws<InputException>(() => new LabeledPairReader().Read("nowhere/pairs.csv").Count());
        Assert.Equal("nowhere/pairs.csv: does not exist", fault.Message);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("x.csv"));
        var fault = Assert.Throws<InputException>(() => new LabeledPairReader().Read(folder.File("x.csv")).Count());
        Assert.Equal("is a folder; expected a file", fault.Reason);
    }

    [Theory]
    [InlineData("p.csv", "statement_a,statement_b,label\nA.,B.,agree\n\"A\nCaf\u00E9.\",B.,agree\n", 4)]
    [InlineData("p.tsv", "premise\thypothesis\tlabel\nA.\tCaf\u00E9.\tagree\n", 2)]
    [InlineData("p.jsonl", "\n\n{\"statement_a\":\"Caf\u00E9.\"}\n", 3)]
    public void Bytes_that_are_not_UTF8_are_named_by_their_line(string name, string latin1, int line)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, Encoding.Latin1.GetBytes(latin1));
        var fault = Assert.Throws<InputException>(() => new LabeledPairReader().Read(path).Count());
        Assert.Equal((line, "the line is not valid UTF-8"), (fault.Line, fault.Reason));
    }

    [Fact]
    public void UTF16_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header)).ToArray());
        Assert.Contains("UTF-16", Assert.Throws<InputException>(() => new LabeledPairReader().Read(path).Count()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_over_twenty_thousand_characters_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.csv", $"{Header}{new string('x', 20_000)},B.,agree\n{new string('x', 20_001)},B.,agree\n");
        var fault = Assert.Throws<InputException>(() => new LabeledPairReader().Read(path).Count());
        Assert.Equal((3, "statement_a has 20001 characters; at most 20000 are read"), (fault.Line, fault.Reason));
    }
}
