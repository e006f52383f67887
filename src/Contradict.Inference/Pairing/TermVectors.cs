using System.Runtime.InteropServices;

namespace Contradict.Inference.Pairing;

/// <summary>Statements as unit vectors over their terms, each weighted by how rare it is in the set (inverse document frequency).</summary>
internal sealed class TermVectors
{
    private readonly int[][] _terms;
    private readonly double[] _weights;
    private readonly double[] _norms;

    private TermVectors(int[][] terms, int[] frequencies)
    {
        _terms = terms;
        Frequencies = frequencies;
        _weights = Array.ConvertAll(frequencies, frequency => Math.Log(1 + ((double)terms.Length / frequency)));
        _norms = Array.ConvertAll(terms, NormOf);
    }

    /// <summary>The number of statements.</summary>
    public int Count => _terms.Length;

    /// <summary>In how many statements each term is.</summary>
    public int[] Frequencies { get; }

    public static TermVectors Of(IEnumerable<IReadOnlyCollection<string>> statements)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var frequencies = new List<int>();
        var vectors = new List<int[]>();
        foreach (var terms in statements)
        {
            vectors.Add(Numbered(terms, numbers, frequencies));
        }

        return new TermVectors([.. vectors], [.. frequencies]);
    }

    /// <summary>The numbers of a statement's terms, ascending.</summary>
    public ReadOnlySpan<int> TermsOf(int statement) => _terms[statement];

    /// <summary>A term's weight: the logarithm of how rare it is.</summary>
    public double Weight(int term) => _weights[term];

    /// <summary>The length of a statement's vector before it is brought to 1; 0 where it has no term.</summary>
    public double Norm(int statement) => _norms[statement];

    /// <summary>The cosine of two statements, 0 where either has no term.</summary>
    public double Similarity(int a, int b)
    {
        if (_norms[a] * _norms[b] == 0)
        {
            return 0;
        }

        ReadOnlySpan<int> first = _terms[a], second = _terms[b];
        var product = 0.0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                product += _weights[first[i]] * _weights[first[i]];
                i++;
                j++;
            }
            else if (first[i] < second[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Math.Min(1, product / (_norms[a] * _norms[b]));
    }

    private static int[] Numbered(IReadOnlyCollection<string> terms, Dictionary<string, int> numbers, List<int> frequencies)
    {
        var vector = new int[terms.Count];
        var at = 0;
        foreach (var term in terms)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
            if (!known)
            {
                number = frequencies.Count;
                frequencies.Add(0);
            }

            frequencies[number]++;
            vector[at++] = number;
        }

        Array.Sort(vector);
        return vector;
    }

    private double NormOf(int[] terms)
    {
        var squares = 0.0;
        foreach (var term in terms)
        {
            squares += _weights[term] * _weights[term];
        }

        return Math.Sqrt(squares);
    }
}
