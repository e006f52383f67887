using Xunit;

namespace Contradict.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Workplace _place = new();

    public static TheoryData<string, string> Commands => new()
    {
        { "score", "PATH --model --models --out --min-probability --top --kind --speaker --since --format --store --watch" },
        { "judge", "STATEMENT --pairs --out --json --model --models" },
        { "train", "PAIRS --name --version --models --seed --created --weight --test --encoder --events --most-error --directional --directional-pairs --study --cross-validate --folds" },
        { "evaluate", "PAIRS --model --models --predictions --directional --two-class --by --json --suite --floor --sets --misses" },
        { "compare", "MODEL --on --predictions --json --fail-on-regression --seed --flips --models" },
        { "statements", "PATH --format" },
        { "data split", "FILE --by --parts --seed --out --default" },
        { "data label", "PATH --out --annotator --model --models" },
        { "data agreement", "FILE --json" },
        { "models list", "--models" },
        { "models show", "MODEL --models" },
        { "models verify", "MODEL --models" },
        { "encoder fetch", "URL --sha256 --out --most-bytes" },
    };

    public void Dispose() => _place.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_a_command_shows_its_arguments_and_options(string command, string names)
    {
        var run = await _place.RunAsync([.. command.Split(' '), "--help"]);
        run.AssertDone();
        Assert.All(names.Split(' '), name => Assert.Matches($"(?m)^ .*{name}\\b", run.Out));
    }

    [Fact]
    public async Task The_help_of_the_program_lists_the_commands()
    {
        var run = await _place.RunAsync("--help");
        run.AssertDone();
        Assert.All(["score", "judge", "train", "evaluate", "compare", "statements", "data", "models", "encoder"], name => Assert.Matches($"(?m)^  {name}\\b", run.Out));
    }

    [Fact]
    public async Task The_version_is_one_line() => Assert.Matches("^\\d+\\.\\d+\\.\\d+[^\n]*\n$", (await _place.RunAsync("--version")).Out);

    [Fact]
    public void The_exit_codes_are_as_promised() =>
        Assert.Equal([0, 1, 2, 3, 4], [ExitCode.Done, ExitCode.Failed, ExitCode.Misused, ExitCode.BadInput, ExitCode.Regression]);
}
