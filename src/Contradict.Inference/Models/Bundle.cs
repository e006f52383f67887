using System.Collections.Frozen;
using System.Text.Json;
using Contradict.Inference.Features;
using Contradict.Inference.Verdicts;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers.FastTree;

namespace Contradict.Inference.Models;

/// <summary>One version of a model, loaded and verified. Immutable and thread-safe.</summary>
public sealed class Bundle
{
    private Bundle(
        BundleManifest manifest,
        TreeEnsemble matter,
        TreeEnsemble bearing,
        TreeEnsemble agreement,
        TreeEnsemble agreementInSets,
        Calibration calibration,
        WordWeights words,
        FrozenDictionary<ContradictionKind, TreeEnsemble> kinds)
    {
        Manifest = manifest;
        Matter = matter;
        Bearing = bearing;
        Agreement = agreement;
        AgreementInSets = agreementInSets;
        Calibration = calibration;
        Words = words;
        Kinds = kinds;
    }

    /// <summary>The manifest.</summary>
    public BundleManifest Manifest { get; }

    /// <summary>"name@version".</summary>
    public string Label => $"{Manifest.Name}@{Manifest.Version}";

    /// <summary>The model of sameness, for article sets, where most pairs are of different matters.</summary>
    public TreeEnsemble Matter { get; }

    /// <summary>The first stage: do the two bear on one matter?</summary>
    public TreeEnsemble Bearing { get; }

    /// <summary>The second stage: do they agree?</summary>
    public TreeEnsemble Agreement { get; }

    /// <summary>
    /// The second stage for article sets. Writers of labeled pairs word what agrees differently and what contradicts alike, journalists do
    /// neither, so this one does not see how alike the wording is.
    /// </summary>
    public TreeEnsemble AgreementInSets { get; }

    /// <summary>The calibration of both.</summary>
    public Calibration Calibration { get; }

    /// <summary>The words' weights that the features use.</summary>
    public WordWeights Words { get; }

    /// <summary>One model a kind of contradiction, each against the other kinds.</summary>
    public FrozenDictionary<ContradictionKind, TreeEnsemble> Kinds { get; }

    /// <summary>Loads a bundle after verifying it.</summary>
    /// <param name="folder">The bundle's folder.</param>
    /// <exception cref="InputException">The folder is no bundle, was changed, or fits another feature schema.</exception>
    public static Bundle Load(string folder)
    {
        var files = VerifiedFiles.Read(folder);
        var schema = PairFeatures.Schema;
        if (files.Manifest.FeatureSchema.Hash != schema.Hash)
        {
            throw new InputException(
                Path.Combine(folder, BundleManifest.FileName),
                null,
                $"the model was trained on feature schema {files.Manifest.FeatureSchema.Version} ({files.Manifest.FeatureSchema.Hash[..8]}), this program computes {schema.Version} ({schema.Hash[..8]}); train it again");
        }

        try
        {
            return Assemble(files);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or FormatException or InvalidOperationException)
        {
            throw new InputException(folder, null, $"the bundle cannot be read: {fault.Message}", fault);
        }
    }

    private static Bundle Assemble(VerifiedFiles files)
    {
        var context = new MLContext(seed: 0);
        var kinds = new Dictionary<ContradictionKind, TreeEnsemble>();
        foreach (var kind in ContradictionKindNames.All)
        {
            if (files.Find(BundleLayout.Kind(kind)) is { } content)
                kinds[kind] = LoadTrees(context, content);
        }

        return new Bundle(
            files.Manifest,
            LoadTrees(context, files.Require(BundleLayout.Matter)),
            LoadTrees(context, files.Require(BundleLayout.Bearing)),
            LoadTrees(context, files.Require(BundleLayout.Agreement)),
            LoadTrees(context, files.Require(BundleLayout.AgreementInSets)),
            JsonSerializer.Deserialize<Calibration>(files.Require(BundleLayout.Calibration), BundleManifest.JsonOptions)
                ?? throw new InvalidDataException($"{BundleLayout.Calibration} is empty"),
            WordWeights.Read(new StringReader(System.Text.Encoding.UTF8.GetString(files.Require(BundleLayout.WordWeights)))),
            kinds.ToFrozenDictionary());
    }

    private static TreeEnsemble LoadTrees(MLContext context, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        var model = context.Model.Load(stream, out _);
        return model is ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> { Model.SubModel: { } trees }
            ? new TreeEnsemble(trees.TrainedTreeEnsemble)
            : throw new InvalidDataException("the model is not one FastTree classifier");
    }
}
