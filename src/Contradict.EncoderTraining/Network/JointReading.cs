using Contradict.EncoderTraining.Context;
using Contradict.Inference.Encoders.Aligned;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Network;

/// <summary>
/// Reads the words of two statements together by the upper layers of the sentence transformer, trained; the lower ones have read each
/// statement alone (the split is that of PreTTR: MacAvaney et al., 2020). Neither statement is the first: swapping them swaps the results.
/// </summary>
internal sealed class JointReading : nn.Module
{
    /// <summary>How many layers read both statements.</summary>
    public const int Layers = 2;

    internal const float Hidden = 10_000;

    internal readonly ModuleList<JointLayer> Stack;
    internal readonly Linear Flags;

    // A place that is no word, to which a head can pay what it doesn't pay to any; it gathers what the two have between them.
    internal readonly Parameter Rest;

    public JointReading(double dropout, ScalarType products)
        : base(nameof(JointReading))
    {
        Stack = nn.ModuleList([.. Enumerable.Range(0, Layers).Select(_ => new JointLayer(dropout, products))]);
        Flags = nn.Linear(WordSequence.FlagCount, ContextModel.Width, hasBias: false);
        Rest = nn.Parameter(randn(ContextModel.Width) / 50);
        RegisterComponents();
    }

    /// <summary>Takes over the transformer's upper layers.</summary>
    public void Start(SentenceTransformer transformer)
    {
        nn.init.zeros_(Flags.weight!);
        for (var layer = 0; layer < Layers; layer++)
            Stack[layer].Start(transformer, ContextGraph.Layers + layer);
    }

    /// <summary>Forgets how far the values went.</summary>
    public void ForgetRanges()
    {
        foreach (var layer in Stack)
            layer.Ranges.zero_();
    }

    /// <summary>The states of both statements' words, and of the place that is no word.</summary>
    public (Tensor A, Tensor B, Tensor Between) Read(PairBatch batch, Tensor turned, bool observe)
    {
        var (pairs, a, b) = (batch.MaskA.shape[0], batch.MaskA.shape[1], batch.MaskB.shape[1]);
        var x = cat([Rest.expand(pairs, 1, ContextModel.Width), Enter(batch.StatesA, batch.FlagsA), Enter(batch.StatesB, batch.FlagsB)], 1);
        var shown = cat([ones(pairs, 1, 1), batch.MaskA, batch.MaskB], 1);
        var hidden = ((shown - 1) * Hidden).transpose(1, 2).unsqueeze(1);
        foreach (var layer in Stack)
            x = layer.Read(x, Bias(layer, batch.Relations, turned) + hidden, observe);
        return (x.narrow(1, 1, a), x.narrow(1, 1 + a, b), x.select(1, 0));
    }

    private Tensor Enter(Tensor states, Tensor flags) => states + Flags.forward(flags);

    private static Tensor Bias(JointLayer layer, Tensor relations, Tensor turned)
    {
        var (ab, ba) = (layer.Cross.forward(relations), layer.Cross.forward(turned));
        var fromA = nn.functional.pad(ab, [0, 0, 1 + ab.shape[1], 0]);
        var fromB = nn.functional.pad(ba, [0, 0, 1, ba.shape[1]]);
        return nn.functional.pad(cat([fromA, fromB], 1), [0, 0, 0, 0, 1, 0]).permute(0, 3, 1, 2);
    }
}
