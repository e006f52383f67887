using Xunit;

namespace Contradict.Cli.Tests.Data;

public sealed class DataImportCommandTests
{
    private const string Rows = """
        {"uid": "1", "context": "The port is open.", "hypothesis": "The port works.", "label": "e"}
        {"uid": "2", "context": "The port is open.", "hypothesis": "The port is shut.", "label": "c"}

        """;

    [Fact]
    public async Task Pairs_are_written_and_counted()
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.Done, await cli.Run("import", "anli", cli.Write("r.jsonl", Rows), "--out", "pairs.csv"));
        Assert.Equal("2 pairs in pairs.csv: 1 agree, 1 contradict, 0 neutral\n", cli.Out);
        Assert.Equal(
            """
            id,topic,group,type,source_a,statement_a,source_b,statement_b,label,dataset,origin,original_label,genre,tag,reason
            anli:1,,,,,The port is open.,,The port works.,agree,anli,r.jsonl:1,e,,,
            anli:2,,,,,The port is open.,,The port is shut.,contradict,anli,r.jsonl:2,c,,,

            """,
            cli.Read("pairs.csv"));
    }

    [Fact]
    public async Task Malformed_rows_are_named_and_the_exit_code_says_so_but_the_rest_is_written()
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.BadInput, await cli.Run("import", "anli", cli.Write("r.jsonl", Rows + "{\"uid\": 3}\n"), "--out", "pairs.csv"));
        Assert.Equal("contradict: r.jsonl:3: there is no text under label\ncontradict: 1 malformed rows left out\n", cli.Error);
        Assert.Equal(3, cli.Read("pairs.csv").Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_table_of_ones_own_is_read_by_its_columns_and_labels()
    {
        using var cli = new DataCli();
        cli.Write("own.csv", "text, one,text=two,gold\nA.,B.,0\nC.,D.,2\nE.,F.,x\n".Replace("text, one", "\"text, one\"", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, await cli.Run(
            "import", "generic", "own.csv", "--map", "statement_a=text, one,statement_b=text=two,label=gold", "--labels", "0=agree,2=contradict,x=skip", "--out", "pairs.csv"));
        Assert.Equal("2 pairs in pairs.csv: 1 agree, 1 contradict, 0 neutral\n1 rows without a label or evidence left out\n", cli.Out);
    }

    [Theory]
    [InlineData("anli", "--map", "label=x", "--map and --labels go with the format generic")]
    [InlineData("generic", "--map", "text=x", "--map takes NAME=COLUMN")]
    [InlineData("generic", "--map", "label=x,label=y", "--map takes NAME=COLUMN")]
    [InlineData("generic", "--labels", "1=maybe", "--labels takes VALUE=LABEL")]
    [InlineData("mnli", "--map", "label=x", "mnli")]
    public async Task Misuse_is_named(string format, string option, string value, string message)
    {
        using var cli = new DataCli();
        Assert.Equal(ExitCode.Misused, await cli.Run("import", format, "x.csv", option, value, "--out", "pairs.csv"));
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
        Assert.False(cli.Has("pairs.csv"));
    }

    [Fact]
    public async Task What_was_imported_checks_and_splits()
    {
        using var cli = new DataCli();
        await cli.Run("import", "anli", cli.Write("r.jsonl", Rows), "--out", "pairs.csv");
        Assert.Equal(ExitCode.Done, await cli.Run("check", "--strict", "pairs.csv"));
        Assert.Equal(ExitCode.Done, await cli.Run("split", "pairs.csv", "--parts", "train=.5,test=.5", "--out", "."));
        Assert.Contains("dataset", cli.Read("train.csv"), StringComparison.Ordinal);
    }
}
