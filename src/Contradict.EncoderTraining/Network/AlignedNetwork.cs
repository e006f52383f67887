using Contradict.Inference.Encoders.Aligned;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Network;

/// <summary>
/// The part of the encoder that is trained: words in context are aligned softly with the other side's (Parikh et al., 2016), helped by typed
/// relations (Chen et al., 2018), compared, composed (Chen et al., 2017) and pooled. What it says of A and B and what it says of B and A
/// come from the same weights.
/// </summary>
internal sealed class AlignedNetwork : nn.Module
{
    public const int Width = 200;

    public const int Classes = 3;

    private const int Relations = WordRelations.Count;

    internal readonly Linear Project;
    internal readonly Conv1d Context;
    internal readonly Linear AttendFirst;
    internal readonly Linear AttendSecond;
    internal readonly Linear RelationScore;
    internal readonly Linear CompareFirst;
    internal readonly Linear CompareSecond;
    internal readonly Conv1d Compose;
    internal readonly Linear DirectionFirst;
    internal readonly Linear DirectionSecond;
    internal readonly Linear SymmetryFirst;
    internal readonly Linear SymmetrySecond;
    private readonly Dropout _drop;

    public AlignedNetwork(double dropout)
        : base(nameof(AlignedNetwork))
    {
        Project = nn.Linear(ContextModel.Width + WordSequence.FlagCount, Width);
        Context = nn.Conv1d(Width, 2 * Width, 3, padding: 1L);
        AttendFirst = nn.Linear(Width, Width);
        AttendSecond = nn.Linear(Width, Width);
        RelationScore = nn.Linear(Relations, 1, hasBias: false);
        CompareFirst = nn.Linear((4 * Width) + (2 * Relations), Width);
        CompareSecond = nn.Linear(Width, Width);
        Compose = nn.Conv1d(Width, 2 * Width, 3, padding: 1L);
        DirectionFirst = nn.Linear(6 * Width, Width);
        DirectionSecond = nn.Linear(Width, Classes);
        SymmetryFirst = nn.Linear(6 * Width, Width);
        SymmetrySecond = nn.Linear(Width, Classes);
        _drop = nn.Dropout(dropout);
        RegisterComponents();
    }

    /// <summary>The scores of the three classes for B given A, for A given B, and for both without direction.</summary>
    public (Tensor Forward, Tensor Backward, Tensor Symmetric) Score(PairBatch batch)
    {
        var a = Read(batch.StatesA, batch.FlagsA, batch.MaskA);
        var b = Read(batch.StatesB, batch.FlagsB, batch.MaskB);
        var (keyA, keyB) = (Attend(a), Attend(b));
        var turned = batch.Relations.transpose(1, 2).index_select(-1, batch.Turned);
        var pooledA = Pool(a, b, keyA, keyB, batch.Relations, batch.MaskA, batch.MaskB);
        var pooledB = Pool(b, a, keyB, keyA, turned, batch.MaskB, batch.MaskA);
        var apart = (pooledA - pooledB).abs();
        var symmetric = cat([pooledA + pooledB, apart, pooledA * pooledB], -1);
        return (Direction(pooledA, pooledB, apart), Direction(pooledB, pooledA, apart), SymmetrySecond.forward(_drop.forward(SymmetryFirst.forward(symmetric).relu())));
    }

    private Tensor Read(Tensor states, Tensor flags, Tensor mask)
    {
        var x = _drop.forward(Project.forward(cat([states, flags], -1)).relu()) * mask;
        return Gate(Context, x, mask);
    }

    private static Tensor Gate(Conv1d convolution, Tensor x, Tensor mask) =>
        (x + nn.functional.glu(convolution.forward(x.transpose(1, 2)), 1).transpose(1, 2)) * mask;

    private Tensor Attend(Tensor x) => AttendSecond.forward(AttendFirst.forward(x).relu()).relu();

    private Tensor Pool(Tensor x, Tensor other, Tensor key, Tensor otherKey, Tensor relations, Tensor mask, Tensor otherMask)
    {
        var scores = (key.matmul(otherKey.transpose(1, 2)) / Math.Sqrt(Width)) + RelationScore.forward(relations).squeeze(-1);
        var weights = (scores + ((otherMask.transpose(1, 2) - 1) * 10_000)).softmax(-1);
        var aligned = weights.matmul(other);
        var mean = (weights.unsqueeze(-1) * relations).sum(2);
        var most = relations.amax([2]);
        var compared = CompareFirst.forward(cat([x, aligned, x - aligned, x * aligned, mean, most], -1)).relu();
        compared = _drop.forward(CompareSecond.forward(compared).relu()) * mask;
        var composed = Gate(Compose, compared, mask);
        return cat([composed.sum(1) / mask.sum(1), (composed + ((mask - 1) * 10_000)).amax([1])], -1);
    }

    private Tensor Direction(Tensor premise, Tensor hypothesis, Tensor apart) =>
        DirectionSecond.forward(_drop.forward(DirectionFirst.forward(cat([premise, hypothesis, apart], -1)).relu()));
}
