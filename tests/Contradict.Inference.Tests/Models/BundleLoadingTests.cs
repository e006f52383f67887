using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class BundleLoadingTests(TinyBundle tiny)
{
    [Fact]
    public void A_bundle_as_written_loads()
    {
        var bundle = Bundle.Load(tiny.Folder);
        Assert.Equal("tiny@0.1.0", bundle.Label);
        Assert.Equal("2026-01-01", bundle.Manifest.Created);
        Assert.Equal(TinyTraining.Pairs.Count, bundle.Manifest.Data.Rows);
        Assert.Equal(PairFeatures.Schema.Hash, bundle.Manifest.FeatureSchema.Hash);
    }

    [Fact]
    public void A_loaded_bundle_scores_as_the_trained_model_did()
    {
        var model = new Contradict.Training.Learning.ModelTrainer(TinyTraining.Lexicon).Train(TinyTraining.Pairs, TinyTraining.Options);
        var bundle = Bundle.Load(tiny.Folder);
        RealPairs.Gen.Sample(
            pair =>
            {
                var vector = Vector.Of(pair.A, pair.B);
                Assert.Equal(model.Cascade.Bearing.Trees.Score(vector), bundle.Bearing.Score(vector));
                Assert.Equal(model.Cascade.Agreement.Trees.Score(vector), bundle.Agreement.Score(vector));
                Assert.Equal(model.Cascade.Matter.Trees.Score(vector), bundle.Matter.Score(vector));
            },
            iter: 50);
        Assert.Equal(model.Cascade.Calibration, bundle.Calibration);
        Assert.Equal(model.Words.Of("say"), bundle.Words.Of("say"));
        Assert.Equal(model.Cascade.Kinds.Keys.Order(), bundle.Kinds.Keys.Order());
    }

    [Fact]
    public void A_bundle_has_models_of_kind() => Assert.NotEmpty(Bundle.Load(tiny.Folder).Kinds);

    [Fact]
    public void The_manifest_lists_every_other_file()
    {
        var listed = Bundle.Load(tiny.Folder).Manifest.Files.Select(file => file.Path);
        var there = Directory.EnumerateFiles(tiny.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(tiny.Folder, file).Replace('\\', '/'))
            .Where(file => file != BundleManifest.FileName);
        Assert.Equal(there.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void A_bundle_without_a_model_of_kind_still_loads()
    {
        using var copy = new BundleCopy(tiny);
        var kind = Bundle.Load(tiny.Folder).Kinds.Keys.Min();
        var path = BundleLayout.Kind(kind);
        File.Delete(copy.Path(path));
        copy.EditManifest(manifest =>
        {
            var files = manifest["files"]!.AsArray();
            files.Remove(files.Single(file => (string?)file!["path"] == path));
        });

        Assert.DoesNotContain(kind, Bundle.Load(copy.Folder).Kinds.Keys);
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_bundle()
    {
        using var scratch = new ScratchFolder();
        var fault = Assert.Throws<InputException>(() => Bundle.Load(scratch.Path));
        Assert.Equal(scratch.Path, fault.File);
    }

    [Fact]
    public void A_missing_folder_is_no_bundle() =>
        Assert.Contains("no-such-folder", Assert.Throws<InputException>(() => Bundle.Load("no-such-folder")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_kind_of_contradiction_has_its_own_file() =>
        Assert.Equal(ContradictionKindNames.All.Count, ContradictionKindNames.All.Select(BundleLayout.Kind).Distinct().Count());
}
