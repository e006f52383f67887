using System.Text;
using Contradict.Inference.Encoders;
using Contradict.Inference.Tests.Features;
using Contradict.Tests.Shared;
using CsCheck;
using Google.Protobuf;
using Onnx;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class SequencePairEncoderTests
{
    private static readonly PairToEncode Storm = Pair("The storm killed 33 people.", "Nobody died.");

    [Fact]
    public void It_gives_the_log_odds_of_the_three_labels()
    {
        using var encoder = HubFiles.Tiny().Open();
        Assert.Equal(["entails", "neutral", "contradicts"], encoder.Outputs);
        Assert.Equal(1, Encode(encoder, Storm).Sum(odds => 1 / (1 + Math.Exp(-odds))), 1e-5);
    }

    [Theory]
    [InlineData(0, 2, 1)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 2, 0)]
    public void The_order_of_the_models_labels_changes_nothing(params int[] order)
    {
        using var plain = HubFiles.Tiny().Open();
        using var other = HubFiles.Tiny(order).Open();
        Assert.Equal(Encode(plain, Storm), Encode(other, Storm));
    }

    [Fact]
    public void Which_statement_comes_first_matters_to_it()
    {
        using var encoder = HubFiles.Tiny().Open();
        Assert.NotEqual(Encode(encoder, Storm), Encode(encoder, Storm.Swapped));
    }

    [Fact]
    public void A_pair_gives_the_same_features_alone_and_among_others()
    {
        using var encoder = HubFiles.Tiny().Open();
        var features = new EncoderFeatures(encoder);
        RealPairs.Gen.Array[2, 40].Sample(
            pairs =>
            {
                var asked = pairs.Select(pair => Pair(pair.A, pair.B)).ToArray();
                Assert.Equal(features.Compute([asked[0]])[0], features.Compute(asked)[0]);
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void A_statement_longer_than_the_model_takes_is_cut()
    {
        using var encoder = HubFiles.Tiny().Open();
        var head = string.Join(' ', Enumerable.Repeat("a", 600));
        Assert.Equal(Encode(encoder, Pair(head, "b")), Encode(encoder, Pair(head + " and more", "b")));
    }

    [Fact]
    public void Labels_without_names_are_refused_and_the_names_asked_for()
    {
        var fault = Fault(("config.json", Config("LABEL_0", "LABEL_1", "LABEL_2")));
        Assert.Contains("config.json", fault, StringComparison.Ordinal);
        Assert.Contains("entailment, neutral and contradiction", fault, StringComparison.Ordinal);
        Assert.Contains("LABEL_0, LABEL_1, LABEL_2", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_the_other_map_serve_as_well()
    {
        const string Both = """{"id2label": {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"}, "label2id": {"contradiction": 2, "ENTAILMENT": 0, "Neutral": 1}}""";
        using var plain = HubFiles.Tiny().Open();
        using var mapped = HubFiles.Tiny(null, ("config.json", Encoding.UTF8.GetBytes(Both))).Open();
        Assert.Equal(Encode(plain, Storm), Encode(mapped, Storm));
    }

    [Fact]
    public void A_configuration_without_labels_is_refused() => Assert.Contains("names none", Fault(("config.json", "{}"u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public void A_configuration_that_is_no_json_is_refused() => Assert.Contains("config.json", Fault(("config.json", "{"u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public void A_model_that_keeps_tensors_in_other_files_is_refused()
    {
        var model = TinyModel.Model(TinyEncoder.Vocabulary.Length, [0, 1, 2]);
        var table = model.Graph.Initializer[0];
        table.FloatData.Clear();
        table.DataLocation = TensorProto.Types.DataLocation.External;
        table.ExternalData.Add(new StringStringEntryProto { Key = "location", Value = "../../etc/passwd" });
        Assert.Contains("one file", Fault(("model.onnx", model.ToByteArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_in_the_models_place_is_told() =>
        Assert.Contains("Git LFS", Fault(("model.onnx", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n"u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public void A_model_cut_short_is_refused() =>
        Assert.Contains("model.onnx", Fault(("model.onnx", TinyModel.Write(81, [0, 1, 2])[..200])), StringComparison.Ordinal);

    [Fact]
    public void A_model_with_more_outputs_than_labels_is_refused() =>
        Assert.Contains("names 3 labels", Fault(("model.onnx", TinyModel.Write(81, [0, 1, 2, 1]))), StringComparison.Ordinal);

    [Fact]
    public void A_model_with_too_few_tokens_fails_with_a_sentence()
    {
        using var encoder = HubFiles.Tiny(null, ("model.onnx", TinyModel.Write(3, [0, 1, 2]))).Open();
        Assert.Contains("cannot be run", Assert.Throws<InputException>(() => Encode(encoder, Storm)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_tokenizer_is_named() => Assert.Contains("vocab.txt", Fault(("vocab.txt", null)), StringComparison.Ordinal);

    [Fact]
    public void A_kind_that_is_not_known_is_named()
    {
        var files = HubFiles.Tiny(null, ("encoder.json", """{"kind": "oracle"}"""u8.ToArray()));
        Assert.Contains("\"oracle\"", Assert.Throws<InputException>(files.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_files_that_are_needed_are_read_from_a_folder()
    {
        using var scratch = new ScratchFolder();
        TinyEncoder.Write(scratch.Path);
        scratch.Write("README.md", "read me");
        scratch.Write("pytorch_model.bin", "weights");
        Assert.Equal(["config.json", "model.onnx", "vocab.txt"], EncoderFiles.Read(scratch.Path).Contents.Keys);
    }

    [Fact]
    public void A_folder_without_an_encoder_says_what_was_expected()
    {
        using var scratch = new ScratchFolder();
        Assert.Contains("onnx/model.onnx", Assert.Throws<InputException>(() => EncoderFiles.Read(scratch.Path)).Message, StringComparison.Ordinal);
    }

    private static string Fault(params (string Path, byte[]? Content)[] instead) =>
        Assert.Throws<InputException>(() => HubFiles.Tiny(null, instead).Open()).Message;

    private static byte[] Config(params string[] labels) => Encoding.UTF8.GetBytes(TinyEncoder.Config("bert", labels));

    private static float[] Encode(IPairEncoder encoder, PairToEncode pair)
    {
        var outputs = new float[encoder.Outputs.Count];
        encoder.Encode([pair], outputs);
        return outputs;
    }

    private static PairToEncode Pair(string a, string b) => new(Vector.Prepare(a), Vector.Prepare(b));
}
