using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class DataSplitTests : IDisposable
{
    private readonly Workplace _place = new();

    public DataSplitTests() => LabeledPairWriter.WriteFile(_place.File("all.csv"), TinyTraining.Pairs);

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Every_row_goes_to_one_part_and_no_group_is_parted()
    {
        (await _place.RunAsync("data", "split", "all.csv", "--out", "parts")).AssertDone();
        string[] parts = ["train", "development", "test"];
        var rows = parts.SelectMany(part => Read($"parts/{part}.csv").Select(pair => (Part: part, Pair: pair))).ToList();
        Assert.Equal(TinyTraining.Pairs.Select(pair => pair.Id).Order(), rows.Select(row => row.Pair.Id).Order());
        Assert.All(rows.GroupBy(row => row.Pair.Group), group => Assert.Single(group.Select(row => row.Part).Distinct()));
        Assert.All(rows, row => Assert.NotEmpty(row.Pair.Column("form")!));
    }

    [Fact]
    public async Task It_says_how_much_went_where()
    {
        var run = await _place.RunAsync("data", "split", "all.csv", "--out", "parts", "--parts", "one=.5,two=.5");
        run.AssertDone();
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches($"^one: {Read("parts/one.csv").Count} pairs in \\d+ groups, \\d+ agree, \\d+ contradict, \\d+ neutral$", lines[0]);
        Assert.Matches($"^two: {Read("parts/two.csv").Count} pairs in ", lines[1]);
    }

    [Fact]
    public async Task The_seed_decides_the_split()
    {
        await _place.RunAsync("data", "split", "all.csv", "--out", "one", "--seed", "7");
        await _place.RunAsync("data", "split", "all.csv", "--out", "two", "--seed", "7");
        await _place.RunAsync("data", "split", "all.csv", "--out", "three", "--seed", "8");
        Assert.Equal(_place.Read("one/train.csv"), _place.Read("two/train.csv"));
        Assert.NotEqual(_place.Read("one/train.csv"), _place.Read("three/train.csv"));
    }

    [Fact]
    public async Task A_default_column_is_added_where_it_lacks()
    {
        _place.Write("bare.csv", "statement_a,statement_b,label\nIt rained.,It snowed.,contradict\n");
        await _place.RunAsync("data", "split", "bare.csv", "--out", "parts", "--parts", "all=1", "--default", "form=contrast");
        Assert.Equal("contrast", Assert.Single(Read("parts/all.csv")).Column("form"));
    }

    private List<LabeledPair> Read(string file) => [.. new LabeledPairReader().Read(_place.File(file))];
}
