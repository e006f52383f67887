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
        var expected = SmallNetwork.Scores(network, arrays);
        using var statement = new InferenceSession(NetworkExport.Statement(network));
        using var pair = new InferenceSession(NetworkExport.Pair(network));
        using var wordsA = Words(statement, arrays.StatesA, arrays.FlagsA, arrays.MaskA, pairs.Length, arrays.LengthA);
        using var wordsB = Words(statement, arrays.StatesB, arrays.FlagsB, arrays.MaskB, pairs.Length, arrays.LengthB);
        using var maskA = OrtValue.CreateTensorValueFromMemory(arrays.MaskA, [pairs.Length, arrays.LengthA, 1]);
        using var maskB = OrtValue.CreateTensorValueFromMemory(arrays.MaskB, [pairs.Length, arrays.LengthB, 1]);
        using var relations = OrtValue.CreateTensorValueFromMemory(arrays.Relations, [pairs.Length, arrays.LengthA, arrays.LengthB, WordRelations.Count]);
        using var run = new RunOptions();
        using var outputs = pair.Run(run, ["a", "b", "mask_a", "mask_b", "relations"], [wordsA, wordsB, maskA, maskB, relations], ["forward", "backward", "symmetric"]);
        Assert.All(expected.Forward.Zip(outputs[0].GetTensorDataAsSpan<float>().ToArray()), item => Assert.Equal(item.First, item.Second, Tolerance));
        Assert.All(expected.Backward.Zip(outputs[1].GetTensorDataAsSpan<float>().ToArray()), item => Assert.Equal(item.First, item.Second, Tolerance));
        Assert.All(expected.Symmetric.Zip(outputs[2].GetTensorDataAsSpan<float>().ToArray()), item => Assert.Equal(item.First, item.Second, Tolerance));
    }

    [TorchFact]
    public void Weights_that_both_sides_share_are_written_once()
    {
        using var network = new AlignedNetwork(0);
        var cells = network.CompareFirst.weight!.NumberOfElements + (2 * network.DirectionFirst.weight!.NumberOfElements) + network.Compose.weight!.NumberOfElements;
        Assert.InRange(NetworkExport.Pair(network).Length, 0, 1.4 * cells);
    }

    private static OrtValue Words(InferenceSession session, float[] states, float[] flags, float[] mask, int n, int length)
    {
        using var statesValue = OrtValue.CreateTensorValueFromMemory(states, [n, length, ContextModel.Width]);
        using var flagsValue = OrtValue.CreateTensorValueFromMemory(flags, [n, length, WordSequence.FlagCount]);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, [n, length, 1]);
        using var run = new RunOptions();
        using var outputs = session.Run(run, ["states", "flags", "mask"], [statesValue, flagsValue, maskValue], ["words"]);
        return OrtValue.CreateTensorValueFromMemory(outputs[0].GetTensorDataAsSpan<float>().ToArray(), [n, length, AlignedNetwork.Width]);
    }
}
