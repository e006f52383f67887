using System.Text;
using Contradict.Training.Data.Checking;
using Xunit;

namespace Contradict.Training.Tests.Data.Checking;

public sealed class PlantedFaultsTests
{
    private const int StatementA = 5;
    private const int StatementB = 7;
    private const int Label = 8;

    // Stands for a byte that is not UTF-8 until the file is written.
    private const char InvalidByte = '\uE000';

    private readonly List<string[]> rows = [.. CleanRows.Of(5_000).Select(r => r.Split(','))];
    private readonly List<(string Code, int Line)> planted = [];

    [Fact]
    public void All_twenty_faults_of_ten_kinds_are_found_with_their_lines_and_nothing_else()
    {
        foreach (var at in new[] { 999, 2_999 })
        {
            Plant("missing-label", at, Label, _ => "");
            Plant("unknown-label", at + 100, Label, _ => "entails");
            Plant("empty-statement", at + 200, StatementA, _ => " ");
            Plant("oversized-statement", at + 300, StatementB, _ => new string('x', 20_001));
            Plant("invalid-utf8", at + 400, StatementA, s => s + InvalidByte);
            Plant("mojibake", at + 500, StatementA, s => s + " cafÃ©");
            Plant("bad-quote", at + 600, StatementB, _ => "\"never closed");
        }

        PlantCopy("duplicate", 1_800, from: 0, swapped: false, rows[0][Label]);
        PlantCopy("duplicate", 3_800, from: 3, swapped: true, rows[3][Label]);
        PlantCopy("label-conflict", 1_900, from: 6, swapped: false, "neutral");
        PlantCopy("label-conflict", 3_900, from: 9, swapped: true, "contradict");
        PlantCopy("near-duplicate", 1_950, from: 12, swapped: false, rows[12][Label], " again");
        PlantCopy("near-duplicate", 3_950, from: 15, swapped: true, rows[15][Label], " again");

        using var folder = new TemporaryFolder();
        var report = new DataChecker(new DataCheckOptions()).Check([Write(folder)], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(20, planted.Count);
        Assert.Equal(planted.OrderBy(p => p.Line), report.Findings.Select(f => (f.Code, f.Line!.Value)));
        Assert.True(report.HasSevere);
    }

    private void Plant(string code, int row, int field, Func<string, string> spoil)
    {
        rows[row][field] = spoil(rows[row][field]);
        planted.Add((code, row + 2));
    }

    private void PlantCopy(string code, int row, int from, bool swapped, string label, string more = "")
    {
        rows[row][swapped ? StatementB : StatementA] = rows[from][StatementA] + more;
        rows[row][swapped ? StatementA : StatementB] = rows[from][StatementB];
        rows[row][Label] = label;
        planted.Add((code, row + 2));
    }

    private string Write(TemporaryFolder folder)
    {
        var text = CleanRows.Header + "\n" + string.Join('\n', rows.Select(r => string.Join(',', r))) + "\n";
        var bytes = text.Split(InvalidByte).SelectMany((part, i) => (byte[])(i == 0 ? [] : [0xE9, .. Encoding.UTF8.GetBytes(part)])).ToArray();
        return folder.Write("faulty.csv", [.. Encoding.UTF8.GetBytes(text.Split(InvalidByte)[0]), .. bytes]);
    }
}
