using System.Text;
using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Labeling;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class LabelJournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Path => _folder.File("labels.csv");

    [Fact]
    public void A_row_is_in_the_file_when_it_was_appended()
    {
        using var journal = LabelJournal.Open(Path);
        journal.Append(Row("1", "=1+1 is what it said, \"quoted\"\nover two lines", Relation.Agree));
        var row = Assert.Single(new LabeledPairReader().Read(Path));
        Assert.Equal("=1+1 is what it said, \"quoted\"\nover two lines", row.StatementA);
        Assert.Equal(Relation.Agree, row.Label);
    }

    [Fact]
    public void What_was_appended_is_there_when_the_file_is_opened_again()
    {
        WriteThree();
        using var journal = LabelJournal.Open(Path);
        Assert.Equal(["1", "2", "3"], journal.Rows.Select(row => row.Id));
        Assert.Equal(0, journal.TornBytes);
    }

    [Fact]
    public void Torn_at_any_byte_no_row_before_is_lost_and_the_file_reads_again()
    {
        WriteThree();
        var whole = File.ReadAllBytes(Path);
        var header = Array.IndexOf(whole, (byte)'\n') + 1;
        int[] labels = [.. Ends(whole, ",agree,"), .. Ends(whole, ",contradict,"), .. Ends(whole, ",neutral,")];
        for (var length = header; length < whole.Length; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            using (var journal = LabelJournal.Open(Path))
                journal.Append(Row("next", "Next", Relation.Neutral));
            var rows = new LabeledPairReader().Read(Path).ToList();
            Assert.InRange(rows.Count - 1, Ends(whole, "Z\n").Count(end => end <= length), labels.Count(end => end <= length));
            Assert.Equal("next", rows[^1].Id);
        }
    }

    [Fact]
    public void A_torn_row_is_counted_in_bytes()
    {
        WriteThree();
        File.AppendAllText(Path, "4,,,,,\"Half a stat");
        using var journal = LabelJournal.Open(Path);
        Assert.Equal(18, journal.TornBytes);
        Assert.Equal(3, journal.Rows.Count);
    }

    [Fact]
    public void A_quote_left_open_further_up_is_a_fault_and_the_file_stays_as_it_is()
    {
        WriteThree();
        var broken = File.ReadAllText(Path).Replace("\n2,,,,,Second", "\n2,,,,,\"Second", StringComparison.Ordinal);
        File.WriteAllText(Path, broken);
        var fault = Assert.Throws<InputException>(() => LabelJournal.Open(Path));
        Assert.Contains("labels.csv:4: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(broken, File.ReadAllText(Path));
    }

    [Fact]
    public void A_file_without_labels_is_a_fault_and_stays_as_it_is()
    {
        const string unlabeled = "statement_a,statement_b,label\nOne,Two,\n";
        _folder.Write("labels.csv", unlabeled);
        Assert.Throws<InputException>(() => LabelJournal.Open(Path));
        Assert.Equal(unlabeled, File.ReadAllText(Path));
    }

    [Fact]
    public void A_file_from_elsewhere_keeps_its_rows_and_columns()
    {
        _folder.Write("labels.csv", "id,statement_a,statement_b,label,form\r\nx,One,Two,agree,octet\r\n");
        using (var journal = LabelJournal.Open(Path))
            journal.Append(Row("1", "First", Relation.Neutral));
        var rows = new LabeledPairReader().Read(Path).ToList();
        Assert.Equal(["x", "1"], rows.Select(row => row.Id));
        Assert.Equal("octet", rows[0].Column("form"));
    }

    [Fact]
    public void A_row_may_bring_a_new_column()
    {
        WriteThree();
        using var journal = LabelJournal.Open(Path);
        journal.Append(Row("4", "Fourth", Relation.Agree) with { Extra = [new("form", "octet")] });
        Assert.Equal(["", "", "", "octet"], new LabeledPairReader().Read(Path).Select(row => row.Column("form")));
    }

    [Fact]
    public void The_last_row_can_be_taken_out()
    {
        WriteThree();
        using var journal = LabelJournal.Open(Path);
        Assert.Equal("3", journal.RemoveLast()!.Id);
        journal.Append(Row("4", "Fourth", Relation.Agree));
        Assert.Equal(["1", "2", "4"], new LabeledPairReader().Read(Path).Select(row => row.Id));
    }

    [Fact]
    public void A_file_that_is_open_is_not_opened_twice()
    {
        using var journal = LabelJournal.Open(Path);
        Assert.Contains("is being labeled", Assert.Throws<InputException>(() => LabelJournal.Open(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_it_leaves_nothing_but_the_file()
    {
        WriteThree();
        Assert.Equal([Path], Directory.GetFiles(_folder.Path));
    }

    private void WriteThree()
    {
        using var journal = LabelJournal.Open(Path);
        journal.Append(Row("1", "First, with ‘marks’ and\nlines", Relation.Agree));
        journal.Append(Row("2", "Second", Relation.Contradict));
        journal.Append(Row("3", "Third \"and\" last", Relation.Neutral));
    }

    private static LabeledPair Row(string id, string statement, Relation label) =>
        Pairs.Of(statement, "Other", label, id: id) with { Extra = [new(LabelColumns.LabeledAt, "2026-03-02T10:00:00Z")] };

    private static IEnumerable<int> Ends(byte[] bytes, string text)
    {
        var sought = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i + sought.Length <= bytes.Length; i++)
        {
            if (bytes.AsSpan(i, sought.Length).SequenceEqual(sought))
                yield return i + sought.Length;
        }
    }
}
