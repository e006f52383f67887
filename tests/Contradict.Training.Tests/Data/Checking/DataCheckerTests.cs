using System.Text.Json;
using Contradict.Training.Data.Checking;
using Xunit;

namespace Contradict.Training.Tests.Data.Checking;

public sealed class DataCheckerTests
{
    [Fact]
    public void A_clean_file_of_five_thousand_rows_has_no_findings()
    {
        using var folder = new TemporaryFolder();
        var report = Check(CleanRows.Write(folder, "clean.csv", CleanRows.Of(5_000)));
        Assert.Empty(report.Findings);
        Assert.False(report.HasSevere);
        Assert.Equal((5_000, 1_667, 40), (report.Rows, report.Groups, report.Topics));
    }

    [Fact]
    public void Unreadable_files_are_findings_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder();
        var clean = CleanRows.Write(folder, "clean.csv", CleanRows.Of(30));
        var headless = folder.Write("headless.csv", "a,b\n1,2\n");
        var report = Check(folder.File("missing.csv"), headless, clean);
        Assert.Equal(["unreadable-file", "bad-header"], report.Findings.Select(f => f.Code));
        Assert.Equal(30, report.Rows);
    }

    [Fact]
    public void Statements_and_groups_that_two_files_share_are_leaks()
    {
        using var folder = new TemporaryFolder();
        var train = CleanRows.Of(300);
        var test = CleanRows.Of(300, seed: 2);
        test[10] = string.Join(',', test[10].Split(',').Select((f, i) => i == 7 ? train[20].Split(',')[5].ToUpperInvariant() : f));
        test[11] = string.Join(',', test[11].Split(',').Select((f, i) => i == 5 ? train[21].Split(',')[7] + " again" : f));
        test[12] = string.Join(',', test[12].Split(',').Select((f, i) => i == 2 ? "g1-0" : f));
        var report = Check(CleanRows.Write(folder, "train.csv", train), CleanRows.Write(folder, "test.csv", test));
        Assert.Equal([("leak", 12), ("near-leak", 13), ("group-leak", 14)], report.Findings.Select(f => (f.Code, f.Line!.Value)));
        Assert.Equal((1, 1, 1), (report.Leaks[0].Rows, report.Leaks[0].Groups, report.Leaks[0].Near));
        Assert.Contains("train.csv:22", report.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Splits_inside_one_file_leak_like_files()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.csv", "statement_a,statement_b,label,split\nAlpha one.,Beta two.,agree,train\nAlpha one.,Gamma three.,agree,test\n");
        Assert.Equal(("leak", 3), Assert.Single(Check(path).Findings.Select(f => (f.Code, f.Line!.Value))));
    }

    [Fact]
    public void Near_copies_inside_a_group_are_meant()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.csv", """
            group,statement_a,statement_b,label
            g,"The central bank of the northern republic cut rates on Tuesday by 25 points, in line with what most analysts expected.",Rates went down.,agree
            g,"The central bank of the northern republic cut rates on Tuesday by 50 points, in line with what most analysts expected.",Rates went down.,contradict
            h,"The central bank of the northern republic cut rates on Tuesday by 75 points, in line with what most analysts expected.",Rates went down.,neutral

            """);
        Assert.Equal([("near-label-conflict", 4)], Check(path).Findings.Select(f => (f.Code, f.Line!.Value)));
    }

    [Fact]
    public void Labels_that_leak_from_one_side_are_reported()
    {
        using var folder = new TemporaryFolder();
        string[] tells = ["indeed", "never", "meanwhile"];
        var rows = CleanRows.Of(900).Select((r, i) => string.Join(',', r.Split(',').Select((f, k) => k == 7 ? $"{tells[i % 3]} {f}" : f)));
        var report = Check(CleanRows.Write(folder, "p.csv", rows));
        Assert.Equal(["negation-skew", "one-side-leak"], report.Findings.Select(f => f.Code).Order());
        Assert.InRange(report.Probes.Single(p => p.Sees == "a").Accuracy, 0.25, 0.42);
        Assert.InRange(report.Probes.Single(p => p.Sees == "b").Accuracy, 0.95, 1);
        Assert.All(report.Probes, p => Assert.Equal("topic", p.FoldsBy));
    }

    [Fact]
    public void Uneven_labels_topics_and_lengths_are_noted()
    {
        using var folder = new TemporaryFolder();
        var rows = CleanRows.Of(1_200).Select((r, i) =>
        {
            var f = r.Split(',');
            (f[1], f[8]) = (i % 3 == 0 ? "heavy" : f[1], i % 3 == 0 ? "agree" : i % 20 == 1 ? "neutral" : "contradict");
            f[7] += i % 3 == 0 ? " and so on and on and on and on and on" : "";
            return string.Join(',', f);
        });
        var codes = Check(CleanRows.Write(folder, "p.csv", rows)).Findings.Select(f => f.Code).Distinct().Order();
        Assert.Equal(["label-imbalance", "length-skew", "topic-imbalance"], codes);
    }

    [Fact]
    public void Of_each_kind_so_many_are_listed_and_all_are_counted()
    {
        using var folder = new TemporaryFolder();
        var path = CleanRows.Write(folder, "p.csv", CleanRows.Of(50).Select(r => r + "x"));
        var report = new DataChecker(new DataCheckOptions { FindingsPerCode = 5 }).Check([path], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((5, 50), (report.Findings.Length, report.Counts.Single().Count));
    }

    [Fact]
    public void The_report_is_written_as_JSON()
    {
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream();
        DataReportJson.Write(Check(CleanRows.Write(folder, "p.csv", [.. CleanRows.Of(5), "x"])), stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(("field-count", "severe", 7), (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("line").GetInt32()));
    }

    private static DataReport Check(params string[] paths) =>
        new DataChecker(new DataCheckOptions()).Check(paths, cancellation: TestContext.Current.CancellationToken);
}
