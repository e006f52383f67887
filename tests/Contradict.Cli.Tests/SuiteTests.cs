using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class SuiteTests : IDisposable
{
    private const string Header = "id,test,statement_a,statement_b,label,changed_a,changed_b,expected\n";
    private readonly TinyBundle _tiny;
    private readonly Workplace _place = new();

    public SuiteTests(TinyBundle tiny)
    {
        _tiny = tiny;
        _place.Write("suite/same.csv", Header + "i1,invariance,The port of Gdynia reopened.,The port of Gdynia reopened.,agree,The port of Gdynia  reopened.,,\n");
        _place.Write("suite/wrong.csv", Header + Wrong("w1", "agree") + Wrong("w2", "contradict") + Wrong("w3", "neutral"));
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_prints_a_row_for_each_capability_and_one_for_all()
    {
        var run = await RunAsync();
        run.AssertDone();
        Assert.StartsWith("tiny@0.1.0\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("(?m)^ *capability +mft +invariance +direction +n +passed +pass rate", run.Out);
        Assert.Matches("(?m)^ *same +1 of 1 +1\\.000 +1 +1 +1\\.000", run.Out);
        Assert.Matches("(?m)^ *wrong +[01] of 3 .* 3 +[01] +\\.(000|333)", run.Out);
        Assert.Matches("(?m)^ *overall ", run.Out);
    }

    [Fact]
    public async Task Without_a_folder_it_takes_the_one_that_ships()
    {
        _place.Write("tests/capabilities/dates.csv", Header + Wrong("d1", "agree"));
        Assert.Matches("(?m)^ *dates ", (await _place.RunAsync("evaluate", "--suite", "--model", _tiny.Folder)).Out);
    }

    [Fact]
    public async Task The_json_has_the_rates_and_each_failure()
    {
        (await RunAsync("--json", "suite.json")).AssertDone();
        var json = JsonDocument.Parse(_place.Read("suite.json")).RootElement;
        Assert.Equal(["model", "n", "passed", "rate", "capabilities", "failures"], JsonShape.Names(json));
        var capability = json.GetProperty("capabilities")[0];
        Assert.Equal(["name", "n", "passed", "rate", "tests"], JsonShape.Names(capability));
        Assert.Equal(["name", "n", "passed", "rate"], JsonShape.Names(capability.GetProperty("tests")[0]));
        Assert.Equal(json.GetProperty("n").GetInt32() - json.GetProperty("passed").GetInt32(), json.GetProperty("failures").GetArrayLength());
        Assert.All(json.GetProperty("failures").EnumerateArray(), failure => Assert.Equal(["id", "capability", "test", "label", "asked", "got"], JsonShape.Names(failure)));
    }

    [Fact]
    public async Task A_capability_below_its_floor_is_a_regression_and_named()
    {
        _place.Write("floor.json", "{\"same\": 1, \"wrong\": 0.9}");
        var run = await RunAsync("--floor", "floor.json", "--json", "suite.json");
        Assert.Equal(ExitCode.Regression, run.Code);
        Assert.Matches("^contradict: wrong passes \\.\\d{3} of its rows, \\.\\d{3} below its floor of \\.900$", Assert.Single(run.ErrorLines));
        Assert.Contains("suite.json", _place.Files());
    }

    [Fact]
    public async Task Rates_on_the_floor_are_done()
    {
        _place.Write("floor.json", "{\"same\": 1, \"wrong\": 0}");
        (await RunAsync("--floor", "floor.json")).AssertDone();
    }

    [Fact]
    public async Task A_faulty_row_is_named_with_its_line()
    {
        _place.Write("suite/same.csv", Header + "i1,invariance,A,B,agree,,,\n");
        (await RunAsync()).AssertBadInput("same.csv:2");
    }

    [Fact]
    public async Task A_floor_for_no_capability_of_the_suite_is_bad_input()
    {
        _place.Write("floor.json", "{\"dates\": 0.5}");
        (await RunAsync("--floor", "floor.json")).AssertBadInput("floor.json");
    }

    private static string Wrong(string id, string label) => $"{id},mft,The port of Gdynia reopened.,The port of Gdynia stays shut.,{label},,,\n";

    private Task<CliRun> RunAsync(params string[] more) => _place.RunAsync(["evaluate", "--suite", "suite", "--model", _tiny.Folder, .. more]);
}
