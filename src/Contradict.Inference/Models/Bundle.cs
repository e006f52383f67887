using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Contradict.Inference.Features;
using Contradict.Inference.Verdicts;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
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
        var (made, computed) = (files.Manifest.FeatureSchema, PairFeatures.Schema);
        return made.Hash == computed.Hash
            ? Assemble(files)
            : throw new InputException(
                Path.Combine(folder, BundleManifest.FileName),
                null,
                $"the model was trained on feature schema {made.Version} ({Short(made.Hash)}), this program computes {computed.Version} ({Short(computed.Hash)}); train it again");
    }

    private static string Short(string hash) => hash.Length > 8 ? hash[..8] : hash;

    private static Bundle Assemble(VerifiedFiles files)
    {
        var context = new MLContext(seed: 0);
        var kinds = new Dictionary<ContradictionKind, TreeEnsemble>();
        foreach (var kind in ContradictionKindNames.All)
        {
            if (files.Find(BundleLayout.Kind(kind)) is not null)
                kinds[kind] = Trees(BundleLayout.Kind(kind));
        }

        return new Bundle(
            files.Manifest,
            Trees(BundleLayout.Matter),
            Trees(BundleLayout.Bearing),
            Trees(BundleLayout.Agreement),
            Trees(BundleLayout.AgreementInSets),
            Interpret(files, BundleLayout.Calibration, content => JsonSerializer.Deserialize<Calibration>(content, BundleManifest.JsonOptions) ?? throw new JsonException("it is null")),
            Interpret(files, BundleLayout.WordWeights, content => WordWeights.Read(new StringReader(Encoding.UTF8.GetString(content)))),
            kinds.ToFrozenDictionary());

        TreeEnsemble Trees(string path) => Interpret(files, path, content => LoadTrees(context, content));
    }

    /// <summary>Reads one file's content; a fault in it is told with the file's name.</summary>
    private static T Interpret<T>(VerifiedFiles files, string path, Func<byte[], T> read)
    {
        var content = files.Require(path);
        try
        {
            return read(content);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new InputException(Path.Combine(files.Folder, path), null, $"cannot be read, though the manifest vouches for it: {fault.Message}", fault);
        }
    }

    private static TreeEnsemble LoadTrees(MLContext context, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        var model = context.Model.Load(stream, out var schema);
        if (model is not ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> { Model.SubModel: { } trees } transformer)
            throw new InvalidDataException("the model is not one FastTree classifier");
        if (schema[transformer.FeatureColumnName].Type is not VectorDataViewType { Size: var size } || size != PairFeatures.Schema.Count)
            throw new InvalidDataException($"the model does not take {PairFeatures.Schema.Count} features");
        return new TreeEnsemble(trees.TrainedTreeEnsemble);
    }
}
