using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Tests.Shared;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class TrainingEncoderTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Rows_of_a_folds_groups_are_read_by_its_encoder()
    {
        var group = TinyTraining.Pairs[0].Group;
        WriteFolds(new { folds = new[] { new { folder = "fold-0", groups = new[] { group } } } });
        var (main, fold) = (Features("."), Features("fold-0"));
        var rows = Features(".", withFolds: true);
        Assert.NotEqual(main[0], fold[0]);
        for (var i = 0; i < rows.Count; i++)
            Assert.Equal(TinyTraining.Pairs[i].Group == group ? fold[i] : main[i], rows[i]);
    }

    [Fact]
    public void The_bundle_gets_the_main_encoder_alone()
    {
        WriteFolds(new { folds = new[] { new { folder = "fold-0", groups = new[] { "g" } } } });
        using var encoder = TrainingEncoder.Open(_scratch.Path);
        Assert.Equal(["config.json", "model.onnx", "vocab.txt"], encoder.Files.Contents.Keys);
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("..")]
    [InlineData("")]
    public void A_fold_outside_the_folder_is_refused(string folder)
    {
        WriteFolds(new { folds = new[] { new { folder, groups = new[] { "g" } } } });
        AssertRefused("folds.json");
    }

    [Fact]
    public void A_group_in_two_folds_is_refused()
    {
        WriteFolds(new { folds = new[] { new { folder = "fold-0", groups = new[] { "g", "g" } } } });
        AssertRefused("g twice");
    }

    [Fact]
    public void Folds_of_another_form_are_refused()
    {
        WriteFolds(new { parts = 3 });
        AssertRefused("folds.json");
    }

    [Fact]
    public void A_fold_without_an_encoder_is_refused()
    {
        WriteFolds(new { folds = new[] { new { folder = "fold-7", groups = new[] { "g" } } } });
        AssertRefused("fold-7");
    }

    private void WriteFolds(object folds)
    {
        TinyEncoder.Write(_scratch.Path);
        TinyEncoder.Write(_scratch.File("fold-0"), seed: 5);
        _scratch.Write(EncoderFiles.FoldsName, JsonSerializer.Serialize(folds));
    }

    private void AssertRefused(string words) =>
        Assert.Contains(words, Assert.Throws<InputException>(() => TrainingEncoder.Open(_scratch.Path)).Message, StringComparison.Ordinal);

    /// <summary>What the encoder in a folder adds to the rows of the first pairs.</summary>
    private IReadOnlyList<float[]> Features(string folder, bool withFolds = false)
    {
        var path = _scratch.File(folder);
        if (!withFolds && folder == ".")
            path = TinyEncoder.Write(_scratch.File("main"));
        using var encoder = TrainingEncoder.Open(path);
        var pairs = TinyTraining.Pairs.Take(12).ToList();
        var table = new FeatureTable(TinyTraining.Lexicon, encoder);
        return [.. table.Rows(pairs, table.Analyze(pairs), WordWeights.Uniform, TinyTraining.Options).Select(row => row.Features[PairFeatures.Schema.Count..])];
    }
}
