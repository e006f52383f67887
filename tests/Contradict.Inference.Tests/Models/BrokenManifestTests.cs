using System.Text.Json.Nodes;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class BrokenManifestTests(TinyBundle tiny) : IDisposable
{
    private readonly BundleCopy _copy = new(tiny);

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"format\": 1")]
    [InlineData("{\"format\": 1}")]
    [InlineData("\u0000")]
    public void A_manifest_that_is_not_of_the_form_is_named(string text)
    {
        File.WriteAllText(_copy.Path(BundleManifest.FileName), text);
        AssertNamed();
    }

    [Fact]
    public void Broken_json_is_named_with_its_line()
    {
        File.WriteAllText(_copy.Path(BundleManifest.FileName), "{\n  \"format\": 1,\n  oops\n}\n");
        Assert.Equal(3, AssertNamed().Line);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("version")]
    [InlineData("featureSchema")]
    [InlineData("trainer")]
    [InlineData("data")]
    [InlineData("files")]
    [InlineData("metrics")]
    public void A_part_that_is_null_is_named(string part)
    {
        _copy.EditManifest(manifest => manifest[part] = null);
        AssertNamed();
    }

    [Theory]
    [InlineData("name")]
    [InlineData("version")]
    [InlineData("featureSchema")]
    [InlineData("files")]
    public void A_part_that_is_not_there_is_named(string part)
    {
        _copy.EditManifest(manifest => manifest.Remove(part));
        AssertNamed();
    }

    [Theory]
    [InlineData("path")]
    [InlineData("sha256")]
    public void A_file_s_entry_without_its_parts_is_named(string part)
    {
        _copy.EditManifest(manifest => manifest["files"]!.AsArray()[0]![part] = null);
        AssertNamed();
    }

    [Fact]
    public void A_file_s_entry_that_is_null_is_named()
    {
        _copy.EditManifest(manifest => manifest["files"]!.AsArray()[0] = null);
        AssertNamed();
    }

    [Fact]
    public void An_empty_file_list_is_named()
    {
        _copy.EditManifest(manifest => manifest["files"] = new JsonArray());
        Assert.Contains("lists no files", AssertNamed().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_listed_twice_is_named()
    {
        _copy.EditManifest(manifest => manifest["files"]!.AsArray().Add(manifest["files"]!.AsArray()[0]!.DeepClone()));
        Assert.Contains("twice", AssertNamed().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_bundle_format_is_refused_with_both_numbers()
    {
        _copy.EditManifest(manifest => manifest["format"] = 2);
        Assert.Contains("bundle format 2 is not format 1", AssertNamed().Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("short")]
    [InlineData("")]
    public void Another_feature_schema_is_refused(string hash)
    {
        _copy.EditManifest(manifest => manifest["featureSchema"]!["hash"] = hash);
        Assert.Contains("feature schema", AssertNamed().Reason, StringComparison.Ordinal);
    }

    private InputException AssertNamed()
    {
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(BundleManifest.FileName), fault.File);
        return fault;
    }
}
