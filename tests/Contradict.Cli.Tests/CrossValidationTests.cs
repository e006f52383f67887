using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class CrossValidationTests : IDisposable
{
    private readonly Workplace _place = new();

    public CrossValidationTests()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), ShippedPairs.ContrastGroups("number", 20));
        LabeledPairWriter.WriteFile(_place.File("set.csv"), ShippedPairs.ContrastGroups("location", 20));
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_prints_the_figures_of_each_fold_and_of_all_and_writes_nothing()
    {
        var run = await _place.RunAsync("train", "pairs.csv", "--cross-validate", "set.csv", "--folds", "2", "--weight", "set.csv=5");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches(@"(?m)^  all +60 ", run.Out);
        var folds = System.Text.RegularExpressions.Regex.Matches(run.Out, @"(?m)^  fold +0[12] +(\d+) ").Select(fold => int.Parse(fold.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(2, folds.Length);
        Assert.Equal(60, folds.Sum());
        Assert.Contains("|folds:2", run.Out, StringComparison.Ordinal);
        Assert.Equal(["pairs.csv", "set.csv"], _place.Files());
    }

    [Fact]
    public async Task A_set_that_also_trains_is_refused()
    {
        var run = await _place.RunAsync("train", "pairs.csv", "--cross-validate", "pairs.csv");
        run.AssertBadInput("pairs.csv:2");
    }

    [Fact]
    public async Task Too_few_groups_for_the_folds_are_told_in_a_sentence()
    {
        LabeledPairWriter.WriteFile(_place.File("one.csv"), ShippedPairs.ContrastGroups("location", 1));
        var run = await _place.RunAsync("train", "pairs.csv", "--cross-validate", "one.csv");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("one.csv: cannot be cross-validated on: there are too few groups for 10 folds", run.Error, StringComparison.Ordinal);
    }
}
