using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Contradict.Training.Labeling;
using Spectre.Console.Testing;
using Xunit;

namespace Contradict.Cli.Tests.Labeling;

public sealed class LabelTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Without_a_terminal_it_says_so_in_a_sentence_and_exits_with_2()
    {
        ExampleArticles.WriteTo(_place, "news");
        var run = await _place.RunAsync("data", "label", "news", "--model", tiny.Folder, "--out", "labels.csv");
        Assert.Equal(ExitCode.Misused, run.Code);
        Assert.Contains("must be a terminal", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(_place.File("labels.csv")));
    }

    [Fact]
    public async Task Articles_become_labeled_pairs_that_training_reads()
    {
        ExampleArticles.WriteTo(_place, "news");
        await LabelAsync("cq", "news");
        var row = Assert.Single(Rows());
        Assert.Equal(Relation.Contradict, row.Label);
        Assert.NotEqual("", row.Group);
        Assert.Contains(row.Column(LabelColumns.ArticleA), new[] { "harbour-watch", "delta-post", "island-1" });
    }

    [Fact]
    public async Task The_pairs_of_an_earlier_scoring_need_no_model()
    {
        ExampleArticles.WriteTo(_place, "news");
        Assert.Equal(ExitCode.Done, (await _place.RunAsync("score", "news", "--model", tiny.Folder)).Code);
        await LabelAsync("aq", "report/pairs.jsonl", "--models", "nowhere");
        Assert.Single(Rows());
    }

    [Fact]
    public async Task Another_annotators_file_is_labeled_without_its_labels_in_view()
    {
        _place.Write("theirs.csv", "id,group,statement_a,statement_b,label,annotator\n7,g1,It is open,It is shut,contradict,Bob\n");
        var screen = await LabelAsync("n", "theirs.csv", "--model", tiny.Folder, "--annotator", "Ann");
        Assert.DoesNotContain("Bob", screen, StringComparison.Ordinal);
        var row = Assert.Single(Rows());
        Assert.Equal(("7", "g1", Relation.Neutral, "Ann"), (row.Id, row.Group, row.Label, row.Column(LabelColumns.Annotator)));
        Assert.Contains("no pair is left", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_skip_help_and_unknown_keys_label_nothing()
    {
        ExampleArticles.WriteTo(_place, "news");
        var screen = await LabelAsync("absxb?q", "news", "--model", tiny.Folder);
        Assert.Empty(Rows());
        Assert.Contains("both can't be true", screen, StringComparison.Ordinal);
        Assert.Contains("no such key", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_articles_cannot_steer_the_terminal_nor_its_markup()
    {
        _place.Write("p.csv", "statement_a,statement_b,source_a\n\u001b]0;owned\u0007It is \u001b[2J open \u009b31m,[red]It is[/] shut \u202e[oops,\u001b[31mPost\n");
        var screen = await LabelAsync("q", "p.csv");
        screen = screen[screen.IndexOf("labeled in", StringComparison.Ordinal)..];
        Assert.DoesNotContain('\u001b', screen);
        Assert.DoesNotContain('\u009b', screen);
        Assert.DoesNotContain('\u0007', screen);
        Assert.DoesNotContain('\u202e', screen);
        Assert.Contains("[red]It is[/] shut", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_are_written_as_they_were_read()
    {
        _place.Write("p.csv", "statement_a,statement_b\n\"=1+1, said \u001b[31m \"\"he\"\"\",-2 is too much\n");
        await LabelAsync("a", "p.csv");
        var row = Assert.Single(Rows());
        Assert.Equal(("=1+1, said \u001b[31m \"he\"", "-2 is too much"), (row.StatementA, row.StatementB));
    }

    [Fact]
    public async Task A_label_file_that_cannot_go_on_is_named_before_anything_is_asked()
    {
        ExampleArticles.WriteTo(_place, "news");
        _place.Write("labels.csv", "statement_a,statement_b,label\nOne,Two,maybe\n");
        var (run, _) = await RunAsync("", "news");
        run.AssertBadInput("labels.csv:2");
    }

    private async Task<string> LabelAsync(string keys, params string[] args)
    {
        var (run, screen) = await RunAsync(keys, args);
        run.AssertDone();
        return screen;
    }

    private async Task<(CliRun Run, string Screen)> RunAsync(string keys, params string[] args)
    {
        using var terminal = new TestConsole().Interactive().Width(140);
        foreach (var key in keys)
            terminal.Input.PushCharacter(key);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        string[] model = args.Any(arg => arg.StartsWith("--model", StringComparison.Ordinal)) ? [] : ["--model", tiny.Folder];
        var console = _place.ConsoleTo(output, error) with { Terminal = terminal };
        var code = await ContradictCli.RunAsync(["data", "label", .. args, .. model, "--out", "labels.csv"], console, TestContext.Current.CancellationToken);
        return (new CliRun(code, output.ToString(), error.ToString()), terminal.Output);
    }

    private List<LabeledPair> Rows() => [.. new LabeledPairReader().Read(_place.File("labels.csv"))];
}
