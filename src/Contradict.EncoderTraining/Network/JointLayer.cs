using Contradict.EncoderTraining.Context;
using Contradict.EncoderTraining.Onnx;
using Contradict.Inference.Encoders.Aligned;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Network;

/// <summary>
/// One layer of the sentence transformer, started from its weights, over the words of two statements at once. What one word pays another
/// across the two statements is helped by their typed relations.
/// </summary>
internal sealed class JointLayer : nn.Module
{
    private const int Width = ContextModel.Width;
    private const int Inputs = 4;

    internal readonly Linear Joined;
    internal readonly Linear Output;
    internal readonly LayerNorm OutputNorm;
    internal readonly Linear Inner;
    internal readonly Linear Outer;
    internal readonly LayerNorm OuterNorm;
    internal readonly Linear Cross;

    // Of each product's input the lowest and the highest value seen, for whole-number arithmetic.
    internal readonly Tensor Ranges;

    private readonly ScalarType _products;
    private readonly Dropout _drop;

    /// <summary>Makes a layer.</summary>
    /// <param name="dropout">How much of each product is dropped in training.</param>
    /// <param name="products">The type in which the large products are made.</param>
    public JointLayer(double dropout, ScalarType products)
        : base(nameof(JointLayer))
    {
        Joined = nn.Linear(Width, 3 * Width);
        Output = nn.Linear(Width, Width);
        OutputNorm = nn.LayerNorm(Width, TransformerLayer.Epsilon);
        Inner = nn.Linear(Width, 4 * Width);
        Outer = nn.Linear(4 * Width, Width);
        OuterNorm = nn.LayerNorm(Width, TransformerLayer.Epsilon);
        Cross = nn.Linear(WordRelations.Count, TransformerLayer.Heads);
        Ranges = zeros(Inputs, 2);
        _products = products;
        _drop = nn.Dropout(dropout);
        RegisterComponents();
    }

    /// <summary>Takes over a layer of the sentence transformer; words across the statements start as words of one do.</summary>
    public void Start(SentenceTransformer transformer, int layer)
    {
        var source = TransformerLayer.Of(transformer, layer);
        source.Joined.CopyTo(Joined);
        source.Output.CopyTo(Output);
        source.OutputNorm.CopyTo(OutputNorm);
        source.Inner.CopyTo(Inner);
        source.Outer.CopyTo(Outer);
        source.OuterNorm.CopyTo(OuterNorm);
        nn.init.zeros_(Cross.weight!);
        nn.init.zeros_(Cross.bias!);
    }

    /// <summary>Reads.</summary>
    /// <param name="x">Pairs × words × width.</param>
    /// <param name="bias">What is added to the heads' scores: pairs × heads × words × words.</param>
    /// <param name="observe">Whether to note how far the values go.</param>
    public Tensor Read(Tensor x, Tensor bias, bool observe)
    {
        var parts = Product(Joined, x, 0, observe).chunk(3, -1).Select(Heading).ToArray();
        var scores = (parts[0].matmul(parts[1].transpose(2, 3)) / Math.Sqrt(Width / TransformerLayer.Heads)) + bias;
        var attended = scores.softmax(-1).matmul(parts[2]).transpose(1, 2).reshape(x.shape);
        var first = OutputNorm.forward(_drop.forward(Product(Output, attended, 1, observe)) + x);
        var inner = Product(Inner, first, 2, observe, keepType: true);
        return OuterNorm.forward(_drop.forward(Product(Outer, nn.functional.gelu(inner), 3, observe)) + first);
    }

    private Tensor Product(Linear layer, Tensor x, int place, bool observe, bool keepType = false)
    {
        if (observe)
            Observe(x, place);
        if (_products == ScalarType.Float32)
            return layer.forward(x);
        var product = nn.functional.linear(x.to_type(_products), layer.weight!.to_type(_products), layer.bias!.to_type(_products));
        return keepType ? product : product.to_type(ScalarType.Float32);
    }

    private void Observe(Tensor x, int place)
    {
        using var none = no_grad();
        var seen = Ranges[place];
        seen[0].copy_(minimum(seen[0], x.min().to_type(ScalarType.Float32)));
        seen[1].copy_(maximum(seen[1], x.max().to_type(ScalarType.Float32)));
    }

    private static Tensor Heading(Tensor x) => x.reshape(x.shape[0], x.shape[1], TransformerLayer.Heads, Width / TransformerLayer.Heads).transpose(1, 2);
}
