using System.Text.Json.Nodes;
using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Tests.Models;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class EncoderBundleTests(TinyEncoderBundle tiny)
{
    private ContradictionDetector Detector => tiny.Detector;

    [Fact]
    public void The_bundle_fits_the_wider_schema()
    {
        var stamp = Detector.Bundle.Manifest.FeatureSchema;
        Assert.Equal(PairFeatures.SchemaWith(Detector.Bundle.Encoder).Hash, stamp.Hash);
        Assert.Equal(PairFeatures.Schema.Count + 6, stamp.Count);
    }

    [Fact]
    public void Some_trees_listen_to_the_encoder() =>
        Assert.Contains(
            Detector.Bundle.Bearing.UsedFeatures.Union(Detector.Bundle.Agreement.UsedFeatures), feature => feature >= PairFeatures.Schema.Count);

    [Fact]
    public void Swapping_the_statements_keeps_the_verdict_to_the_last_bit() => RealPairs.Gen.Sample(
        pair =>
        {
            var (a, b) = (Detector.Prepare(pair.A), Detector.Prepare(pair.B));
            Assert.Equal(Detector.Judge(a, b, explain: false), Detector.Judge(b, a, explain: false));
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void Many_pairs_are_judged_like_each_alone()
    {
        var pairs = Pairs(80);
        Assert.Equal(pairs.Select(pair => Detector.Judge(pair.A, pair.B, explain: false)), Detector.JudgeAll(pairs));
    }

    [Fact]
    public void Many_pairs_of_a_set_are_read_like_each_alone()
    {
        var pairs = Pairs(40);
        var evidence = pairs.Select((_, i) => new SetEvidence(i % 5, i % 3)).ToArray();
        var verdicts = Detector.ReadAllInSet(pairs, evidence, new ParallelOptions()).Select((reading, i) => Detector.DecideInSet(reading, evidence[i])! with { Reasons = [] });
        Assert.Equal(pairs.Select((pair, i) => Detector.JudgeInSet(pair.A, pair.B, evidence[i], explain: false)), verdicts);
    }

    [Fact]
    public void A_pair_below_the_gate_is_neutral_with_the_gates_probability()
    {
        using var copy = Gated(below: 1);
        using var bundle = Bundle.Load(copy.Folder);
        var detector = new ContradictionDetector(bundle, TinyTraining.Lexicon);
        var (a, b) = (detector.Prepare("The port is open."), detector.Prepare("The port is closed."));
        var verdict = detector.Judge(a, b, explain: false);
        var cheap = new float[PairFeatures.Schema.Count];
        new PairFeatures(TinyTraining.Lexicon, Contradict.Inference.Language.WordVectors.LoadEmbedded()).Compute(a, b, cheap);
        Assert.Equal(Relation.Neutral, verdict.Relation);
        Assert.Equal(1 - bundle.Calibration.Gate!.Related(bundle.Gate!.Score(cheap)), verdict.Probability.Neutral);
        Assert.Null(verdict.Kind);
    }

    [Fact]
    public void No_evidence_of_a_set_turns_a_pair_below_the_gate()
    {
        using var copy = Gated(below: 1);
        using var bundle = Bundle.Load(copy.Folder);
        var detector = new ContradictionDetector(bundle, TinyTraining.Lexicon);
        var verdict = detector.JudgeInSet(detector.Prepare("The port is open."), detector.Prepare("The port is closed."), new SetEvidence(50, 5), explain: true);
        Assert.Equal(Relation.Neutral, verdict.Relation);
    }

    [Fact]
    public void With_the_gate_wide_open_no_pair_is_stopped()
    {
        using var copy = Gated(below: 0);
        using var bundle = Bundle.Load(copy.Folder);
        var detector = new ContradictionDetector(bundle, TinyTraining.Lexicon);
        var readings = detector.ReadAllInSet(Pairs(30), new SetEvidence[30], new ParallelOptions());
        Assert.All(readings, reading => Assert.Null(reading.Stopped));
    }

    [Fact]
    public void In_a_set_the_gate_of_sets_holds()
    {
        using var copy = Gated(below: 1, belowInSets: 0);
        using var bundle = Bundle.Load(copy.Folder);
        var detector = new ContradictionDetector(bundle, TinyTraining.Lexicon);
        var pairs = Pairs(30);
        Assert.All(detector.ReadAllInSet(pairs, new SetEvidence[30], new ParallelOptions()), reading => Assert.Null(reading.Stopped));
        Assert.All(detector.JudgeAll(pairs), verdict => Assert.Equal(Relation.Neutral, verdict.Relation));
    }

    [Theory]
    [InlineData("encoder/model.onnx")]
    [InlineData("encoder/config.json")]
    [InlineData("encoder/vocab.txt")]
    [InlineData("gate.zip")]
    public void A_changed_file_of_the_encoder_is_refused(string file)
    {
        using var copy = new BundleCopy(tiny.Folder);
        copy.ChangeByte(file);
        Assert.Contains("SHA-256", copy.LoadFault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_put_beside_the_encoder_is_refused()
    {
        using var copy = new BundleCopy(tiny.Folder);
        File.WriteAllText(copy.Path("encoder/more.bin"), "more");
        Assert.Contains("does not list", copy.LoadFault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoder_that_cannot_be_opened_is_told_though_the_manifest_vouches_for_it()
    {
        using var copy = new BundleCopy(tiny.Folder);
        copy.Replace("encoder/model.onnx", "no model"u8.ToArray());
        Assert.Contains("model.onnx", copy.LoadFault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_trained_with_an_encoder_needs_it()
    {
        using var copy = new BundleCopy(tiny.Folder);
        Directory.Delete(copy.Path("encoder"), recursive: true);
        copy.EditManifest(manifest =>
        {
            foreach (var file in manifest["files"]!.AsArray().Where(file => ((string)file!["path"]!).StartsWith("encoder/", StringComparison.Ordinal)).ToArray())
                manifest["files"]!.AsArray().Remove(file);
        });
        Assert.Contains("feature schema", copy.LoadFault().Message, StringComparison.Ordinal);
    }

    private BundleCopy Gated(double below, double? belowInSets = null)
    {
        var copy = new BundleCopy(tiny.Folder);
        var calibration = JsonNode.Parse(File.ReadAllText(copy.Path(BundleLayout.Calibration)))!;
        calibration["gate"]!["gateBelow"] = below;
        if (belowInSets is { } inSets)
        {
            calibration["gateInSets"] = calibration["gate"]!.DeepClone();
            calibration["gateInSets"]!["gateBelow"] = inSets;
        }

        copy.Replace(BundleLayout.Calibration, System.Text.Encoding.UTF8.GetBytes(calibration.ToJsonString()));
        return copy;
    }

    private PairToEncode[] Pairs(int count) =>
        [.. ShippedPairs.Train.Take(count).Select((pair, i) => new PairToEncode(Detector.Prepare(pair.StatementA), Detector.Prepare(i % 2 == 0 ? pair.StatementB : ShippedPairs.Train[i * 7].StatementB)))];
}
