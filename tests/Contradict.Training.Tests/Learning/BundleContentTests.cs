using Contradict.Inference;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class BundleContentTests : IDisposable
{
    private static readonly BundleContent Small = Content("card.md", "first");
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void What_is_written_verifies() => Assert.Equal("first"u8.ToArray(), VerifiedFiles.Read(Small.Write(_scratch.Path)).Require("card.md"));

    [Fact]
    public void Nothing_else_is_left_behind()
    {
        Small.Write(_scratch.Path);
        Assert.Equal(["small/1.0.0/card.md", "small/1.0.0/manifest.json"], _scratch.Files());
    }

    [Fact]
    public void A_bundle_that_stands_there_is_replaced_whole()
    {
        Small.Write(_scratch.Path);
        Content("other.md", "second").Write(_scratch.Path);
        Assert.Equal(["small/1.0.0/manifest.json", "small/1.0.0/other.md"], _scratch.Files());
    }

    [Fact]
    public void A_folder_that_is_no_bundle_is_left_alone()
    {
        _scratch.Write("small/1.0.0/thesis.txt", "years of work");
        var fault = Assert.Throws<InputException>(() => Small.Write(_scratch.Path));
        Assert.Equal(_scratch.File("small/1.0.0"), fault.File);
        Assert.Equal(["small/1.0.0/thesis.txt"], _scratch.Files());
    }

    [Fact]
    public void The_manifest_lists_files_in_order_whatever_order_they_came_in()
    {
        KeyValuePair<string, byte[]>[] files = [new("b", [2]), new("a", [1])];
        Assert.Equal(["a", "b"], BundleContent.Of(Small.Manifest, files).Manifest.Files.Select(file => file.Path));
    }

    private static BundleContent Content(string file, string text) => BundleContent.Of(
        new BundleManifest
        {
            Name = "small",
            Version = "1.0.0",
            FeatureSchema = new(1, 1, "0"),
            Trainer = new("none", 1, System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty),
            Data = new("0", 0, System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty),
            Files = [],
        },
        [new(file, System.Text.Encoding.UTF8.GetBytes(text))]);
}
