using Contradict.Inference.Encoders;

namespace Contradict.Inference.Tests.Encoders;

/// <summary>Says how much longer the first statement is, and how long both are; counts what it was asked.</summary>
internal sealed class CountingEncoder(params string[] outputs) : IPairEncoder
{
    public IReadOnlyList<string> Outputs { get; } = outputs.Length > 0 ? outputs : ["longer", "both"];

    public int Pairs { get; private set; }

    public int Calls { get; private set; }

    public void Encode(IReadOnlyList<PairToEncode> pairs, Span<float> outputs)
    {
        Calls++;
        Pairs += pairs.Count;
        for (var i = 0; i < pairs.Count; i++)
        {
            var (a, b) = (pairs[i].A.Analysis.Text.Length, pairs[i].B.Analysis.Text.Length);
            outputs[2 * i] = a - b;
            outputs[(2 * i) + 1] = a + b + 0.0001f;
        }
    }

    public void Dispose()
    {
    }
}
