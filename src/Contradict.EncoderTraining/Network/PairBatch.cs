using Contradict.Inference.Encoders.Aligned;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Network;

/// <summary>Pairs as tensors, padded to their longest statements.</summary>
internal sealed class PairBatch
{
    /// <summary>What each relation is called from the other side.</summary>
    public static readonly long[] TurnedRelations = TurnedPlaces();

    public required Tensor StatesA { get; init; }

    public required Tensor StatesB { get; init; }

    public required Tensor FlagsA { get; init; }

    public required Tensor FlagsB { get; init; }

    /// <summary>1 where there is a word: pairs × words × 1.</summary>
    public required Tensor MaskA { get; init; }

    public required Tensor MaskB { get; init; }

    public required Tensor Relations { get; init; }

    public required Tensor Turned { get; init; }

    public static PairBatch Of(PairArrays arrays)
    {
        var (n, a, b) = (arrays.Count, arrays.LengthA, arrays.LengthB);
        return new PairBatch
        {
            StatesA = tensor(arrays.StatesA, [n, a, ContextModel.Width]),
            StatesB = tensor(arrays.StatesB, [n, b, ContextModel.Width]),
            FlagsA = tensor(arrays.FlagsA, [n, a, WordSequence.FlagCount]),
            FlagsB = tensor(arrays.FlagsB, [n, b, WordSequence.FlagCount]),
            MaskA = tensor(arrays.MaskA, [n, a, 1]),
            MaskB = tensor(arrays.MaskB, [n, b, 1]),
            Relations = tensor(arrays.Relations, [n, a, b, WordRelations.Count]),
            Turned = tensor(TurnedRelations),
        };
    }

    private static long[] TurnedPlaces()
    {
        var places = Enumerable.Range(0, WordRelations.Count).Select(place => (long)place).ToArray();
        (places[4], places[5]) = (places[5], places[4]);
        (places[9], places[10]) = (places[10], places[9]);
        return places;
    }
}
