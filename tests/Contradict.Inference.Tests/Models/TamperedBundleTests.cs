using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class TamperedBundleTests(TinyBundle tiny) : IDisposable
{
    private readonly BundleCopy _copy = new(tiny);

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData(BundleLayout.Matter)]
    [InlineData(BundleLayout.Bearing)]
    [InlineData(BundleLayout.Agreement)]
    [InlineData(BundleLayout.Calibration)]
    [InlineData(BundleLayout.WordWeights)]
    [InlineData(BundleLayout.Card)]
    public void A_changed_byte_is_found_in_every_file(string file)
    {
        _copy.ChangeByte(file);
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(file), fault.File);
        Assert.Contains("SHA-256", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BundleLayout.Bearing)]
    [InlineData(BundleLayout.Card)]
    public void A_lost_file_is_named(string file)
    {
        File.Delete(_copy.Path(file));
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(file), fault.File);
        Assert.Contains("missing", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extra.zip")]
    [InlineData("kinds/extra.zip")]
    [InlineData(".hidden")]
    public void An_added_file_is_named(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_copy.Path(file))!);
        File.WriteAllText(_copy.Path(file), "x");
        Assert.Equal(_copy.Path(file), _copy.LoadFault().File);
    }

    [Fact]
    public void A_file_longer_than_the_manifest_says_is_named_with_both_sizes()
    {
        var size = new FileInfo(_copy.Path(BundleLayout.Card)).Length;
        File.AppendAllText(_copy.Path(BundleLayout.Card), "x");
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(BundleLayout.Card), fault.File);
        Assert.Contains($"{size + 1} bytes where the manifest says {size}", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.zip")]
    [InlineData("kinds/../../outside.zip")]
    [InlineData("..\\outside.zip")]
    [InlineData("/etc/hostname")]
    public void A_path_out_of_the_bundle_is_refused_before_it_is_read(string path)
    {
        _copy.EditManifest(manifest => manifest["files"]!.AsArray()[0]!["path"] = path);
        File.Delete(_copy.Path(BundleLayout.Agreement));
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(BundleManifest.FileName), fault.File);
        Assert.Contains(path, fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BundleLayout.Bearing)]
    [InlineData(BundleLayout.Calibration)]
    [InlineData(BundleLayout.WordWeights)]
    public void A_needed_file_that_the_manifest_does_not_list_is_named(string file)
    {
        File.Delete(_copy.Path(file));
        _copy.EditManifest(manifest =>
        {
            var files = manifest["files"]!.AsArray();
            files.Remove(files.Single(item => (string?)item!["path"] == file));
        });
        Assert.Contains(file, _copy.LoadFault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_none_is_named_though_the_manifest_vouches_for_it()
    {
        _copy.Replace(BundleLayout.Bearing, "no zip at all"u8.ToArray());
        Assert.Equal(_copy.Path(BundleLayout.Bearing), _copy.LoadFault().File);
    }

    [Fact]
    public void A_zip_cut_short_is_named_though_the_manifest_vouches_for_it()
    {
        var whole = File.ReadAllBytes(_copy.Path(BundleLayout.Agreement));
        _copy.Replace(BundleLayout.Agreement, whole[..(whole.Length / 2)]);
        Assert.Equal(_copy.Path(BundleLayout.Agreement), _copy.LoadFault().File);
    }

    [Fact]
    public void Another_learner_s_model_is_named_though_the_manifest_vouches_for_it()
    {
        _copy.Replace(BundleLayout.Matter, ForeignModel.LogisticRegression());
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(BundleLayout.Matter), fault.File);
        Assert.Contains("FastTree", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    public void Trees_over_another_number_of_features_than_the_schema_has_are_named(int features)
    {
        _copy.Replace(BundleLayout.Matter, ForeignModel.TreesOver(features));
        var fault = _copy.LoadFault();
        Assert.Equal(_copy.Path(BundleLayout.Matter), fault.File);
        Assert.Contains("features", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"matterSlope\": \"steep\"}")]
    public void A_calibration_of_another_form_is_named(string content)
    {
        _copy.Replace(BundleLayout.Calibration, System.Text.Encoding.UTF8.GetBytes(content));
        Assert.Equal(_copy.Path(BundleLayout.Calibration), _copy.LoadFault().File);
    }

    [Theory]
    [InlineData("no tab")]
    [InlineData("many\tstorm")]
    [InlineData("99999999999999\tstorm")]
    public void Word_weights_of_another_form_are_named(string content)
    {
        _copy.Replace(BundleLayout.WordWeights, System.Text.Encoding.UTF8.GetBytes(content));
        Assert.Equal(_copy.Path(BundleLayout.WordWeights), _copy.LoadFault().File);
    }
}
