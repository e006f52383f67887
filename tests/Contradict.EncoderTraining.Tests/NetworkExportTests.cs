using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Network;
using Contradict.EncoderTraining.Onnx;
using Contradict.Inference.Encoders.Aligned;
using Microsoft.ML.OnnxRuntime;
using Xunit;

namespace Contradict.EncoderTraining.Tests;

public class NetworkExportTests
{
    // One byte a weight costs about this much of a score.
    private const double Tolerance = 0.05;

    [TorchFact]
    public void The_written_graphs_score_as_the_network_does()
    {
        using var network = new AlignedNetwork(0);
        var states = SmallNetwork.States();
        EncoderExample[] pairs = [SmallNetwork.Pair(0, 1), SmallNetwork.Pair(2, 3), SmallNetwork.Pair(4, 1)];
        var arrays = PairArrays.Of(pairs, states);
        SmallNetwork.Observe(network, arrays);
        var expected = SmallNetwork.Scores(network, arrays);
        using var pair = new InferenceSession(NetworkExport.Pair(network));
        using var statesA = OrtValue.CreateTensorValueFromMemory(arrays.StatesA, [pairs.Length, arrays.LengthA, ContextModel.Width]);
        using var statesB = OrtValue.CreateTensorValueFromMemory(arrays.StatesB, [pairs.Length, arrays.LengthB, ContextModel.Width]);
        using var flagsA = OrtValue.CreateTensorValueFromMemory(arrays.FlagsA, [pairs.Length, arrays.LengthA, WordSequence.FlagCount]);
        using var flagsB = OrtValue.CreateTensorValueFromMemory(arrays.FlagsB, [pairs.Length, arrays.LengthB, WordSequence.FlagCount]);
        using var maskA = OrtValue.CreateTensorValueFromMemory(arrays.MaskA, [pairs.Length, arrays.LengthA, 1]);
        using var maskB = OrtValue.CreateTensorValueFromMemory(arrays.MaskB, [pairs.Length, arrays.LengthB, 1]);
        using var relations = OrtValue.CreateTensorValueFromMemory(arrays.Relations, [pairs.Length, arrays.LengthA, arrays.LengthB, WordRelations.Count]);
        using var run = new RunOptions();
        using var outputs = pair.Run(run, ["states_a", "states_b", "flags_a", "flags_b", "mask_a", "mask_b", "relations"], [statesA, statesB, flagsA, flagsB, maskA, maskB, relations], ["forward", "backward", "symmetric"]);
        Assert.All(expected.Forward.Zip(outputs[0].GetTensorDataAsSpan<float>().ToArray()), item => Assert.Equal(item.First, item.Second, Tolerance));
        Assert.All(expected.Backward.Zip(outputs[1].GetTensorDataAsSpan<float>().ToArray()), item => Assert.Equal(item.First, item.Second, Tolerance));
        Assert.All(expected.Symmetric.Zip(outputs[2].GetTensorDataAsSpan<float>().ToArray()), item => Assert.Equal(item.First, item.Second, Tolerance));
    }
}
