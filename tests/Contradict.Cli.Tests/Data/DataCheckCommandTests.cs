using System.Text.Json;
using Xunit;

namespace Contradict.Cli.Tests.Data;

public sealed class DataCheckCommandTests
{
    private const string Header = "id,topic,group,statement_a,statement_b,label\n";

    private const string Faulty = Header
        + "1,ports,g1,The port opened on Monday.,The harbour opened on Monday.,agree\n"
        + "2,ports,g1,The port opened on Monday.,The port stayed shut on Monday.,maybe\n"
        + "3,ports,g2,The harbour opened on Monday.,The port opened on Monday.,contradict\n"
        + "3,rail,g3,The café shut.,The cafÃ© is shut.,agree\n";

    [Fact]
    public async Task Findings_are_printed_gravest_first_with_file_line_and_count()
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.Done, await cli.Run("check", cli.Write("p.csv", Faulty)));
        Assert.Equal(
            """
            severe label-conflict: p.csv:4: is labeled contradict, but has the same statements, with sides swapped, as p.csv:2, which is labeled agree
            severe unknown-label: p.csv:3: unknown label "maybe"; expected agree, contradict or neutral
            warning duplicate-id: p.csv:5: the id 3 stands twice in the file
            warning mojibake: p.csv:5: a statement holds "Ã©", text decoded in the wrong way
            3 pairs, 4 statements, 3 groups, 2 topics; found: 2 severe, 2 to mend, 0 to know
            """,
            string.Join('\n', cli.Out.Split('\n')[..5]));
        Assert.Empty(cli.Error);
    }

    [Fact]
    public async Task Labels_and_topics_are_counted_in_tables()
    {
        using var cli = new DataCli();
        await cli.Run("check", cli.Write("p.csv", Faulty));
        var lines = cli.Out.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains("label pairs share words in A words in B negated overlap", lines);
        Assert.Contains("contradict 1 .333 5.0 5.0 .000 .500", lines);
        Assert.Contains("ports 2 1 1 0", lines);
    }

    [Fact]
    public async Task Strict_exits_3_where_a_finding_is_severe_and_only_then()
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.BadInput, await cli.Run("check", "--strict", cli.Write("p.csv", Faulty)));
        Assert.Equal(ExitCode.Done, await cli.Run("check", "--strict", cli.Write("q.csv", Header + "1,t,g,A b.,C d.,agree\n2,t,g,E f.,G cafÃ©.,agree\n")));
        Assert.Contains("warning mojibake", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_rows_have_nothing_found()
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.Done, await cli.Run("check", "--strict", cli.Write("p.csv", Header + "1,t,g,A b.,C d.,agree\n")));
        Assert.StartsWith("1 pairs, 2 statements, 1 groups, 1 topics; nothing found\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_files_share_is_summed_up()
    {
        using var cli = new DataCli();
        await cli.Run("check", cli.Write("train.csv", Header + "1,t,g,The port is open.,B.,agree\n"), cli.Write("test.csv", Header + "1,t,h,THE PORT IS OPEN!,D.,agree\n"));
        Assert.StartsWith("severe leak: test.csv:2: statement_a stands in train.csv too: train.csv:2\n", cli.Out, StringComparison.Ordinal);
        Assert.Matches(@"train\.csv +test\.csv +1 +0 +0", cli.Out);
    }

    [Fact]
    public async Task Of_each_kind_so_many_are_shown_and_the_rest_is_counted()
    {
        using var cli = new DataCli();
        await cli.Run("check", "--show", "1", cli.Write("p.csv", Header + string.Concat(Enumerable.Repeat("1,t,g,A.,B.,x\n", 1_204))));
        Assert.StartsWith("severe unknown-label: p.csv:2: unknown label \"x\"; expected agree, contradict or neutral\nsevere unknown-label: 1,203 more\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_written_as_JSON()
    {
        using var cli = new DataCli();
        await cli.Run("check", cli.Write("p.csv", Faulty), "--json", "report.json");
        using var json = JsonDocument.Parse(cli.Read("report.json"));
        Assert.Equal((3, 4), (json.RootElement.GetProperty("rows").GetInt32(), json.RootElement.GetProperty("findings").GetArrayLength()));
        Assert.Equal("ports", json.RootElement.GetProperty("largest_topics")[0].GetProperty("topic").GetString());
    }

    [Fact]
    public async Task A_bag_of_words_from_one_file_is_tried_on_another_by_a_column()
    {
        using var cli = new DataCli();
        string[] labels = ["agree", "contradict", "neutral"];
        string Rows(int seed) => "statement_a,statement_b,label,form\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"Word {seed}{i}.,Tell{labels[i % 3]} {seed}{i}.,{labels[i % 3]},{(i < 60 ? "x" : "y")}\n"));
        await cli.Run("check", cli.Write("test.csv", Rows(1)), "--probe-on", cli.Write("train.csv", Rows(2)), "--by", "form");
        Assert.Matches(@"b +form y +60 +1\.000 +1\.000 +1\.000", cli.Out);
        Assert.Matches(@"a +all +120 +\.\d", cli.Out);
    }

    [Fact]
    public async Task A_control_character_in_the_data_does_not_reach_the_terminal()
    {
        using var cli = new DataCli();
        await cli.Run("check", cli.Write("p.csv", Header + "1,t,g,A.,B.,\u001b[31mred\n"));
        Assert.DoesNotContain('\u001b', cli.Out);
    }

    [Fact]
    public async Task Misuse_is_told_from_bad_input()
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.Misused, await cli.Run("check"));
        Assert.Equal(ExitCode.Misused, await cli.Run("check", "p.csv", "--show", "-1"));
        Assert.Equal(ExitCode.Done, await cli.Run("check", "nowhere.csv"));
        Assert.StartsWith("severe unreadable-file: nowhere.csv: does not exist\n", cli.Out, StringComparison.Ordinal);
    }
}
