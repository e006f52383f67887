using System.Text;
using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class EncoderTrainingTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly TrainingEncoder _encoder;

    public EncoderTrainingTests() => _encoder = TrainingEncoder.Open(TinyEncoder.Write(_scratch.File("encoder")));

    public void Dispose()
    {
        _encoder.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void The_bundle_carries_the_encoder_and_the_gate()
    {
        var bundle = Train();
        Assert.Equal(File.ReadAllBytes(_scratch.File("encoder/model.onnx")), bundle.Files["encoder/model.onnx"]);
        Assert.Contains(BundleLayout.Gate, bundle.Files.Keys);
        Assert.Equal(_encoder.Schema.Hash, bundle.Manifest.FeatureSchema.Hash);
    }

    [Fact]
    public void Training_again_gives_the_same_bytes() => Assert.Equal(Train().Manifest.Files, Train().Manifest.Files);

    [Fact]
    public void Without_an_encoder_a_bundle_has_no_word_of_a_gate()
    {
        var bundle = TinyTraining.Run(TinyTraining.Pairs, TinyTraining.Options);
        Assert.DoesNotContain(BundleLayout.Gate, bundle.Files.Keys);
        Assert.DoesNotContain("gate", Encoding.UTF8.GetString(bundle.Files[BundleLayout.Calibration]), StringComparison.Ordinal);
        Assert.Equal(PairFeatures.Schema.Hash, bundle.Manifest.FeatureSchema.Hash);
    }

    [Fact]
    public void The_family_can_be_left_out_like_any_other()
    {
        var pairs = TinyTraining.Pairs.Take(6).ToList();
        var table = new FeatureTable(TinyTraining.Lexicon, _encoder);
        var rows = table.Rows(pairs, table.Analyze(pairs), WordWeights.Uniform, TinyTraining.Options with { WithoutFamilies = ["encoder"] });
        Assert.Contains("encoder", table.Schema.Families);
        Assert.All(rows, row => Assert.All(row.Features[PairFeatures.Schema.Count..], value => Assert.Equal(0, value)));
    }

    [Fact]
    public void The_card_says_what_the_encoder_adds() =>
        Assert.Contains("6 further features", Encoding.UTF8.GetString(Train().Files[BundleLayout.Card]), StringComparison.Ordinal);

    private BundleContent Train() =>
        new BundleTraining(TinyTraining.Lexicon, _encoder).Run(TinyTraining.Pairs, test: [], TinyTraining.Options, study: false, command: "contradict train");
}
