using System.Text.Json;
using System.Text.Json.Nodes;
using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class DirectionalBundleTests(TinyBundle tiny, DirectionalBundle directed)
{
    [Fact]
    public void A_bundle_without_the_stage_says_so() => Assert.Null(Bundle.Load(tiny.Folder).Directional);

    [Fact]
    public void A_loaded_stage_predicts_as_the_trained_one_did()
    {
        var bundle = Bundle.Load(directed.Folder);
        var model = new DirectionalTrainer(TinyTraining.Lexicon).Train(TinyTraining.DirectionalPairs, bundle.Words, TinyTraining.Options);
        var rows = new DirectionalTable(TinyTraining.Lexicon).Rows(TinyTraining.DirectionalPairs, bundle.Words, TinyTraining.Options);
        var expected = rows.Select(row => model.Calibration.Apply(model.Bearing.Trees.Score(row.Features), model.Agreement.Trees.Score(row.Features)));
        var detector = directed.Detector;
        Assert.Equal(expected, TinyTraining.DirectionalPairs.Select(pair => detector.JudgeDirected(pair.StatementA, pair.StatementB)));
    }

    [Fact]
    public void The_stage_leaves_every_other_model_as_it_was()
    {
        var files = TinyTraining.Run(TinyTraining.Pairs, DirectionalBundle.Options).Manifest.Files.Where(file => file.Path != BundleLayout.Card);
        Assert.Equal(files, Bundle.Load(directed.Folder).Manifest.Files.Where(file => file.Path != BundleLayout.Card && !IsDirectional(file.Path)));
    }

    [Fact]
    public void The_manifest_says_what_the_stage_was_trained_on()
    {
        var manifest = Bundle.Load(directed.Folder).Manifest;
        Assert.Equal(TinyTraining.DirectionalPairs.Count, manifest.DirectionalData?.Sets["premises.csv"]);
        Assert.Equal(TinyTraining.Pairs.Count, manifest.Data.Rows);
    }

    [Theory]
    [InlineData(BundleLayout.DirectionalBearing)]
    [InlineData(BundleLayout.DirectionalAgreement)]
    [InlineData(BundleLayout.DirectionalCalibration)]
    public void A_stage_without_one_of_its_files_is_refused(string file)
    {
        using var copy = new BundleCopy(directed.Folder);
        File.Delete(copy.Path(file));
        copy.EditManifest(manifest =>
        {
            var files = manifest["files"]!.AsArray();
            files.Remove(files.Single(item => (string?)item!["path"] == file));
        });
        Assert.Contains(file, copy.LoadFault().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BundleLayout.DirectionalBearing)]
    [InlineData(BundleLayout.DirectionalCalibration)]
    public void A_changed_byte_is_found(string file)
    {
        using var copy = new BundleCopy(directed.Folder);
        copy.ChangeByte(file);
        Assert.Contains("SHA-256", copy.LoadFault().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_of_other_features_is_refused()
    {
        using var copy = new BundleCopy(directed.Folder);
        var calibration = JsonNode.Parse(File.ReadAllText(copy.Path(BundleLayout.DirectionalCalibration)))!;
        calibration["featureSchema"]!["hash"] = PairFeatures.Schema.Hash;
        copy.Replace(BundleLayout.DirectionalCalibration, JsonSerializer.SerializeToUtf8Bytes(calibration));
        var fault = copy.LoadFault();
        Assert.Equal(copy.Path(BundleLayout.DirectionalCalibration), fault.File);
        Assert.Contains("train it again", fault.Reason, StringComparison.Ordinal);
    }

    private static bool IsDirectional(string path) => path.StartsWith(BundleLayout.Directional, StringComparison.Ordinal);
}
