using System.Numerics;
using System.Runtime.InteropServices;
using Contradict.Inference.Language;

namespace Contradict.Training.Data;

/// <summary>
/// Finds statements that are nearly the same without comparing all with all: MinHash signatures (Broder 1997) in bands
/// (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3), each candidate then verified exactly. Signatures
/// are made band by band and never stored.
/// </summary>
internal static class NearDuplicates
{
    /// <summary>At least this share of words and word pairs in common; one word changed in sixteen still is.</summary>
    public const double Threshold = 0.8;

    /// <summary>Shorter statements change their sense with any word, so only exact copies of them count.</summary>
    public const int MinWords = 5;

    // 16 bands of 6 find a pair at the threshold with probability .99, at .9 surely, at .5 one in five to be verified.
    private const int Bands = 16;
    private const int Rows = 6;

    // In sets made from templates thousands fall into one bucket; each is compared with this many before it.
    private const int BucketReach = 8;

    /// <summary>The pairs found, each once, the lower number first, ascending.</summary>
    /// <param name="statements">The statements to compare.</param>
    /// <param name="report">Told the share that is done, from any thread; null for no one.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static (int First, int Second)[] Find(
        StatementSet statements, Action<double>? report = null, CancellationToken cancellation = default)
    {
        var found = new List<(int, int)>[Bands];
        var done = 0;
        Parallel.For(0, Bands, new ParallelOptions { CancellationToken = cancellation }, band =>
        {
            found[band] = FindInBand(statements, band);
            report?.Invoke((double)Interlocked.Increment(ref done) / Bands);
        });
        var all = found.SelectMany(pairs => pairs).ToArray();
        Array.Sort(all);
        return [.. all.Distinct()];
    }

    private static List<(int, int)> FindInBand(StatementSet statements, int band)
    {
        var (keys, ids) = Signatures(statements, band);
        Array.Sort(keys, ids);
        var found = new List<(int, int)>();
        for (var i = 1; i < keys.Length; i++)
        {
            for (var j = i - 1; j >= 0 && j >= i - BucketReach && keys[j] == keys[i]; j--)
            {
                if (statements.Similarity(ids[i], ids[j]) >= Threshold)
                    found.Add((Math.Min(ids[i], ids[j]), Math.Max(ids[i], ids[j])));
            }
        }

        return found;
    }

    private static (ulong[] Keys, int[] Ids) Signatures(StatementSet statements, int band)
    {
        var random = new Random(band + 1);
        var multipliers = new uint[Rows];
        for (var row = 0; row < Rows; row++)
            multipliers[row] = (uint)random.NextInt64(1L << 32) | 1;
        var keys = new List<ulong>(statements.Count);
        var ids = new List<int>(statements.Count);
        Span<uint> minima = stackalloc uint[Rows];
        for (var id = 0; id < statements.Count; id++)
        {
            if (statements.Words(id).Length < MinWords)
                continue;
            var shingles = statements.Shingles(id);
            for (var row = 0; row < Rows; row++)
                minima[row] = Minimum(shingles, multipliers[row]);
            keys.Add(StatementWords.Combine(minima));
            ids.Add(id);
        }

        return ([.. keys], [.. ids]);
    }

    private static uint Minimum(ReadOnlySpan<uint> shingles, uint multiplier)
    {
        var vectors = MemoryMarshal.Cast<uint, Vector<uint>>(shingles);
        var minima = new Vector<uint>(uint.MaxValue);
        foreach (var vector in vectors)
            minima = Vector.Min(minima, vector * multiplier);
        var minimum = uint.MaxValue;
        for (var i = 0; i < Vector<uint>.Count; i++)
            minimum = Math.Min(minimum, minima[i]);
        foreach (var shingle in shingles[(vectors.Length * Vector<uint>.Count)..])
            minimum = Math.Min(minimum, shingle * multiplier);
        return minimum;
    }
}
