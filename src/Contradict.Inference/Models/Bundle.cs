using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Ranking;
using Contradict.Inference.Verdicts;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Contradict.Inference.Models;

/// <summary>One version of a model, loaded and verified. Immutable and thread-safe; disposing of it frees its encoder, if it has one.</summary>
public sealed class Bundle : IDisposable
{
    private Bundle(
        BundleManifest manifest,
        TreeEnsemble matter,
        TreeEnsemble bearing,
        TreeEnsemble agreement,
        TreeEnsemble agreementInSets,
        Calibration calibration,
        WordWeights words,
        FrozenDictionary<ContradictionKind, TreeEnsemble> kinds,
        TreeEnsemble? contradictionInSets,
        TreeEnsemble? gate,
        IPairEncoder? encoder,
        DirectionalStage? directional,
        RankingStage? ranking)
    {
        Manifest = manifest;
        Matter = matter;
        Bearing = bearing;
        Agreement = agreement;
        AgreementInSets = agreementInSets;
        Calibration = calibration;
        Words = words;
        Kinds = kinds;
        ContradictionInSets = contradictionInSets;
        Gate = gate;
        Encoder = encoder;
        Directional = directional;
        Ranking = ranking;
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

    /// <summary>The model that says outright whether two statements of an article set contradict; null where no sets of statements were learned from.</summary>
    public TreeEnsemble? ContradictionInSets { get; }

    /// <summary>The model that tells, by the features that need no encoder, whether the two bear on each other; null without an encoder.</summary>
    public TreeEnsemble? Gate { get; }

    /// <summary>The pair encoder; null where the bundle has none.</summary>
    public IPairEncoder? Encoder { get; }

    /// <summary>The stage that reads a pair from a premise to a hypothesis; null where the bundle has none.</summary>
    public DirectionalStage? Directional { get; }

    /// <summary>The stage that ranks the pairs of an article set; null where the bundle has none.</summary>
    public RankingStage? Ranking { get; }

    /// <summary>Loads a bundle after verifying it.</summary>
    /// <param name="folder">The bundle's folder.</param>
    /// <exception cref="InputException">The folder is no bundle, was changed, or fits another feature schema.</exception>
    public static Bundle Load(string folder)
    {
        var files = VerifiedFiles.Read(folder);
        var encoder = OpenEncoder(files);
        try
        {
            RequireSchema(Path.Combine(files.Folder, BundleManifest.FileName), files.Manifest.FeatureSchema, PairFeatures.SchemaWith(encoder));
            return Assemble(files, encoder);
        }
        catch
        {
            encoder?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Encoder?.Dispose();

    private static IPairEncoder? OpenEncoder(VerifiedFiles files)
    {
        var contents = files.Below(BundleLayout.Encoder);
        return contents.Count == 0 ? null : new EncoderFiles(Path.Combine(files.Folder, BundleLayout.Encoder), contents).Open();
    }

    private static void RequireSchema(string file, BundleManifest.SchemaStamp made, FeatureSchema computed)
    {
        if (made.Hash == computed.Hash)
            return;
        throw new InputException(
            file,
            null,
            $"the model was trained on feature schema {made.Version} ({Short(made.Hash)}), this program computes {computed.Version} ({Short(computed.Hash)}); train it again");
    }

    private static string Short(string hash) => hash.Length > 8 ? hash[..8] : hash;

    private static Bundle Assemble(VerifiedFiles files, IPairEncoder? encoder)
    {
        var features = files.Manifest.FeatureSchema.Count;
        var context = new MLContext(seed: 0);
        var kinds = new Dictionary<ContradictionKind, TreeEnsemble>();
        foreach (var kind in ContradictionKindNames.All)
        {
            if (files.Find(BundleLayout.Kind(kind)) is not null)
                kinds[kind] = Trees(BundleLayout.Kind(kind), features);
        }

        var calibration = Interpret(files, BundleLayout.Calibration, content => ReadCalibration(content, gated: encoder is not null));
        return new Bundle(
            files.Manifest,
            Trees(BundleLayout.Matter, features),
            Trees(BundleLayout.Bearing, features),
            Trees(BundleLayout.Agreement, features),
            Trees(BundleLayout.AgreementInSets, features),
            calibration,
            Interpret(files, BundleLayout.WordWeights, content => WordWeights.Read(new StringReader(Encoding.UTF8.GetString(content)))),
            kinds.ToFrozenDictionary(),
            calibration.ContradictionInSets is null ? null : Trees(BundleLayout.ContradictionInSets, features),
            encoder is null ? null : Trees(BundleLayout.Gate, PairFeatures.Schema.Count),
            encoder,
            ReadDirectional(),
            ReadRanking());

        DirectionalStage? ReadDirectional()
        {
            if (files.Below(BundleLayout.Directional).Count == 0)
                return null;
            var schema = DirectionalFeatures.SchemaWith(encoder);
            var calibration = Interpret(files, BundleLayout.DirectionalCalibration, ReadJson<DirectionalCalibration>);
            RequireSchema(Path.Combine(files.Folder, BundleLayout.DirectionalCalibration), calibration.FeatureSchema, schema);
            return new DirectionalStage(Trees(BundleLayout.DirectionalBearing, schema.Count), Trees(BundleLayout.DirectionalAgreement, schema.Count), calibration);
        }

        RankingStage? ReadRanking()
        {
            if (files.Below(BundleLayout.Ranking).Count == 0)
                return null;
            var calibration = Interpret(files, BundleLayout.RankingCalibration, ReadJson<RankingCalibration>);
            RequireSchema(Path.Combine(files.Folder, BundleLayout.RankingCalibration), calibration.FeatureSchema, RankingFeatures.Schema);
            return new RankingStage(Trees(BundleLayout.RankingTrees, RankingFeatures.Schema.Count), calibration);
        }

        TreeEnsemble Trees(string path, int width) => Interpret(files, path, content => LoadTrees(context, content, width));
    }

    private static Calibration ReadCalibration(byte[] content, bool gated)
    {
        var calibration = ReadJson<Calibration>(content);
        return gated == calibration.Gate is not null ? calibration : throw new JsonException(gated ? "the gate is not calibrated" : "there is a gate, but no encoder");
    }

    private static T ReadJson<T>(byte[] content) =>
        JsonSerializer.Deserialize<T>(content, BundleManifest.JsonOptions) ?? throw new JsonException("it is null");

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

    private static TreeEnsemble LoadTrees(MLContext context, byte[] content, int features)
    {
        using var stream = new MemoryStream(content, writable: false);
        var model = context.Model.Load(stream, out var schema);
        if (model is not ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> { Model.SubModel: { } trees } transformer)
            throw new InvalidDataException("the model is not one FastTree classifier");
        if (schema[transformer.FeatureColumnName].Type is not VectorDataViewType { Size: var size } || size != features)
            throw new InvalidDataException($"the model does not take {features} features");
        return new TreeEnsemble(trees.TrainedTreeEnsemble);
    }
}
