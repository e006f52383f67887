using Xunit;

namespace Contradict.Cli.Tests;

public sealed class MisuseTests : IDisposable
{
    private readonly Workplace _place = new();

    public static TheoryData<string> Misuses =>
    [
        "", "nonsense", "--nonsense", "models", "data",
        "score", "score a.txt --min-probability 2", "score a.txt --min-probability high", "score a.txt --top many", "score a.txt --top -1", "score a.txt --format yaml", "score a.txt --kind numbers", "score a.txt --since yesterday", "score a.txt --since 2026-13-01",
        "score - --watch", "score news/today --watch --out news", "score a.txt --nonsense",
        "judge", "judge one", "judge one two three", "judge one two --pairs p.csv", "judge one --pairs p.csv", "judge one two --out o.csv", "judge --pairs p.csv --json",
        "train", "train p.csv", "train p.csv --name new", "train p.csv --name New --version 0.1.0", "train p.csv --name ../new --version 0.1.0", "train p.csv --name new --version 1",
        "train p.csv --name new --version 0.1.0 --weight p.csv", "train p.csv --name new --version 0.1.0 --weight p.csv=-1", "train p.csv --name new --version 0.1.0 --created today",
        "train p.csv --cross-validate q.csv --name new", "train p.csv --cross-validate q.csv --folds 1", "train p.csv --cross-validate q.csv --events sets", "train p.csv --name new --version 0.1.0 --folds 5",
        "train p.csv --name new --version 0.1.0 --seed x", "train p.csv --name new --version 0.1.0 --directional --directional-pairs q.csv",
        "evaluate", "evaluate p.csv --nonsense", "evaluate p.csv -x", "evaluate p.csv --floor f.json", "evaluate p.csv --suite dir", "evaluate --suite dir --predictions p.csv", "evaluate --suite dir --by form", "evaluate --suite dir --directional", "judge one --two",
        "compare one --on p.csv", "compare one two", "compare --on p.csv", "compare one two --on p.csv --nonsense",
        "statements", "statements a.txt --format yaml",
        "data split p.csv", "data split p.csv --out parts --by colour", "data split p.csv --out parts --parts train=.5,test=.6", "data split p.csv --out parts --default form",
        "data label", "data label a.txt", "data label a.txt --out labels.jsonl", "data label - --out labels.csv", "data agreement", "data agreement a.csv", "data agreement a.csv b.csv c.csv",
        "models show one two",
    ];

    public void Dispose() => _place.Dispose();

    [Theory]
    [MemberData(nameof(Misuses))]
    public async Task Misuse_exits_with_2_says_why_and_touches_nothing(string command)
    {
        var run = await _place.RunAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCode.Misused, run.Code);
        Assert.True(run.ErrorLines.Count >= 2);
        Assert.All(run.ErrorLines, line => Assert.StartsWith("contradict: ", line, StringComparison.Ordinal));
        Assert.Equal("contradict: see --help", run.ErrorLines[^1]);
        Assert.Equal("", run.Out);
        Assert.Empty(_place.Files());
    }
}
