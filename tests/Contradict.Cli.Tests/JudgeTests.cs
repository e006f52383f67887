using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class JudgeTests(TinyBundle tiny) : IDisposable
{
    private const string A = "The old bridge is open.";
    private const string B = "The old bridge is not open.";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Two_statements_get_a_relation_its_probabilities_and_the_model_s_name()
    {
        var run = await JudgeAsync(A, B);
        run.AssertDone();
        Assert.Matches("^(AGREE|CONTRADICT|NEUTRAL|UNSURE)  contradict [01]\\.\\d\\d  agree [01]\\.\\d\\d  neutral [01]\\.\\d\\d\n", run.Out);
        Assert.Contains($"A: {A}\nB: {B}\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("model tiny@0.1.0\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_the_verdict_has_the_names_of_a_line_of_pairs()
    {
        var run = await JudgeAsync(A, B, "--json");
        run.AssertDone();
        var verdict = Assert.Single(JsonShape.Lines(run.Out));
        Assert.Equal(["model", "relation", "probability", "kind", "follows", "update", "a", "b", "reasons"], JsonShape.Names(verdict));
        Assert.Equal(A, verdict.GetProperty("a").GetString());
        Assert.Equal(1, verdict.GetProperty("probability").EnumerateObject().Sum(property => property.Value.GetDouble()), 1e-5);
        Assert.All(verdict.GetProperty("reasons").EnumerateArray(), reason =>
        {
            Assert.Equal(["name", "a", "b", "weight"], JsonShape.Names(reason));
            AssertInside(reason.GetProperty("a"), A);
            AssertInside(reason.GetProperty("b"), B);
        });
    }

    [Fact]
    public async Task Swapping_the_statements_keeps_the_verdict()
    {
        var one = Assert.Single(JsonShape.Lines((await JudgeAsync(A, B, "--json")).Out));
        var other = Assert.Single(JsonShape.Lines((await JudgeAsync(B, A, "--json")).Out));
        Assert.Equal(one.GetProperty("probability").GetRawText(), other.GetProperty("probability").GetRawText());
        Assert.Equal(one.GetProperty("relation").GetString(), other.GetProperty("relation").GetString());
    }

    [Fact]
    public async Task Statements_that_look_like_markup_are_printed_as_they_are()
    {
        var run = await JudgeAsync("[red]Rates[/] rose by 5% [1].", "Rates fell [[2]].");
        run.AssertDone();
        Assert.Contains("A: [red]Rates[/] rose by 5% [1].", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_do_not_reach_the_terminal() =>
        Assert.DoesNotContain('\u001B', (await JudgeAsync("The \u001B[31mbridge is open.", B)).Out);

    [Theory]
    [InlineData("-5 degrees were measured.")]
    [InlineData("- The bridge is open.")]
    public async Task A_statement_may_begin_with_a_dash(string statement) => (await JudgeAsync(statement, B)).AssertDone();

    [Fact]
    public async Task After_two_dashes_any_word_is_a_statement() =>
        (await _place.RunAsync("judge", "--model", tiny.Folder, "--", "--nonsense", B)).AssertDone();

    [Fact]
    public async Task A_model_is_found_by_name_and_version_below_models()
    {
        var run = await _place.RunAsync("judge", A, B, "--models", tiny.Models, "--model", "tiny@0.1.0");
        run.AssertDone();
    }

    [Fact]
    public async Task A_model_in_the_working_folder_needs_no_option_if_it_is_called_news()
    {
        _place.Copy(tiny.Folder, "models/news/0.1.0");
        (await _place.RunAsync("judge", A, B)).AssertDone();
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_named() =>
        (await _place.RunAsync("judge", A, B, "--models", tiny.Models, "--model", "nobody")).AssertBadInput("nobody");

    private Task<CliRun> JudgeAsync(params string[] args) => _place.RunAsync(["judge", .. args, "--model", tiny.Folder]);

    private static void AssertInside(JsonElement span, string text)
    {
        if (span.ValueKind == JsonValueKind.Null)
            return;
        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
        Assert.InRange(start, 0, end - 1);
        Assert.InRange(end, start + 1, text.Length);
    }
}
