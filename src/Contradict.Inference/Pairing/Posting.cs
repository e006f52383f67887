namespace Contradict.Inference.Pairing;

/// <summary>The claims that have one term, in the order of adding, each beside its vector's length: at millions of claims, looking that up elsewhere waits for memory.</summary>
/// <param name="most">The most claims that will be added.</param>
internal sealed class Posting(int most)
{
    private readonly int[] _claims = new int[most];
    private readonly double[] _norms = new double[most];

    /// <summary>How many claims were added.</summary>
    public int Count { get; private set; }

    /// <summary>A claim and the length of its vector.</summary>
    public (int Claim, double Norm) this[int index] => (_claims[index], _norms[index]);

    public void Add(int claim, double norm)
    {
        (_claims[Count], _norms[Count]) = (claim, norm);
        Count++;
    }
}
