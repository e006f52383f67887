using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class BundleTrainingTests(TinyBundle tiny)
{
    [Fact]
    public void Training_twice_gives_the_same_bytes_of_every_file()
    {
        using var scratch = new ScratchFolder();
        var again = TinyTraining.Run(TinyTraining.Pairs, TinyTraining.Options).Write(scratch.Path);

        var files = Relative(tiny.Folder);
        Assert.Equal(files, Relative(again));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(tiny.Folder, file)), File.ReadAllBytes(Path.Combine(again, file))));
    }

    [Fact]
    public void Another_seed_is_stated_in_the_manifest_and_gives_other_trees()
    {
        var other = TinyTraining.Run(TinyTraining.Pairs, TinyTraining.Options with { Seed = 2 });
        Assert.Equal(2, other.Manifest.Trainer.Seed);
        Assert.NotEqual(File.ReadAllBytes(Path.Combine(tiny.Folder, BundleLayout.Bearing)), other.Files[BundleLayout.Bearing]);
    }

    [Fact]
    public void Statements_and_labels_alone_can_be_trained_on()
    {
        var bare = TinyTraining.Pairs.Select(pair => pair with { Group = "", Topic = "", Type = "", Extra = [] }).ToList();
        using var scratch = new ScratchFolder();
        var folder = TinyTraining.Run(bare, TinyTraining.Options).Write(scratch.Path);
        Assert.Equal(bare.Count, Bundle.Load(folder).Manifest.Data.Rows);
    }

    [Theory]
    [InlineData(Relation.Agree)]
    [InlineData(Relation.Neutral)]
    public void Pairs_without_one_of_the_labels_are_refused_in_a_sentence(Relation missing)
    {
        LabeledPair[] pairs = [.. TinyTraining.Pairs.Where(pair => pair.Label != missing)];
        var fault = Assert.Throws<ArgumentException>(() => TinyTraining.Run(pairs, TinyTraining.Options));
        Assert.Contains($"no pair is labeled {RelationNames.Of(missing)}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handful_of_pairs_is_too_few() =>
        Assert.Contains("too few groups", Assert.Throws<ArgumentException>(() => TinyTraining.Run([.. TinyTraining.Pairs.Take(3)], TinyTraining.Options)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_card_says_what_the_bundle_was_trained_on()
    {
        var card = File.ReadAllText(Path.Combine(tiny.Folder, BundleLayout.Card));
        Assert.Contains($"| train.csv | {TinyTraining.Pairs.Count} | 1 |", card, StringComparison.Ordinal);
        Assert.Contains("contradict train", card, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Relative(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
