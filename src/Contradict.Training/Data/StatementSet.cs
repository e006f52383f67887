using Contradict.Inference.Language;

namespace Contradict.Training.Data;

/// <summary>
/// Distinct statements as sets of word and word-pair hashes, without their text: a few hundred bytes each, so that
/// millions fit in memory. Statements that differ only in case, punctuation or spacing are one.
/// </summary>
internal sealed class StatementSet
{
    private const int ChunkSize = 1 << 20;

    private readonly Dictionary<ulong, int> ids = [];
    private readonly List<uint[]> chunks = [];
    private readonly List<Entry> entries = [];
    private readonly List<uint> words = [];
    private int used = ChunkSize;

    public int Count => entries.Count;

    /// <summary>The statement's number, from 0; one that was there before keeps its number.</summary>
    public int Add(string text)
    {
        words.Clear();
        StatementWords.Append(text, words);
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        var hash = StatementWords.Combine(all);
        if (ids.TryGetValue(hash, out var id))
            return id;
        ids.Add(hash, entries.Count);
        entries.Add(Store(all, hash));
        return entries.Count - 1;
    }

    /// <summary>What tells the statement from others, the same in every run.</summary>
    public ulong Hash(int id) => entries[id].Hash;

    /// <summary>How many words it has.</summary>
    public int Length(int id) => entries[id].Length;

    /// <summary>The hashes of its distinct words, ascending.</summary>
    public ReadOnlySpan<uint> Words(int id)
    {
        var e = entries[id];
        return chunks[e.Chunk].AsSpan(e.Start, e.Words);
    }

    /// <summary>The hashes of its distinct pairs of neighbouring words, ascending.</summary>
    public ReadOnlySpan<uint> WordPairs(int id)
    {
        var e = entries[id];
        return chunks[e.Chunk].AsSpan(e.Start + e.Words, e.Pairs);
    }

    /// <summary>Words and word pairs.</summary>
    public ReadOnlySpan<uint> Shingles(int id)
    {
        var e = entries[id];
        return chunks[e.Chunk].AsSpan(e.Start, e.Words + e.Pairs);
    }

    /// <summary>The share of words and word pairs that two statements have in common, 0 to 1 (Jaccard).</summary>
    public double Similarity(int first, int second)
    {
        var common = Common(Words(first), Words(second)) + Common(WordPairs(first), WordPairs(second));
        var all = Shingles(first).Length + Shingles(second).Length - common;
        return all == 0 ? 1 : (double)common / all;
    }

    private Entry Store(Span<uint> all, ulong hash)
    {
        var size = Math.Max(1, 2 * all.Length);
        if (used + size > ChunkSize)
        {
            chunks.Add(new uint[Math.Max(size, ChunkSize)]);
            used = 0;
        }

        var target = chunks[^1].AsSpan(used, size);
        var start = used;
        all.CopyTo(target);
        var wordCount = SortDistinct(target[..all.Length]);
        var pairs = target[wordCount..];
        for (var i = 0; i + 1 < all.Length; i++)
            pairs[i] = StatementWords.Pair(all[i], all[i + 1]);
        var pairCount = SortDistinct(pairs[..Math.Max(0, all.Length - 1)]);
        used += wordCount + pairCount;
        return new Entry(hash, chunks.Count - 1, start, (ushort)wordCount, (ushort)pairCount, (ushort)all.Length);
    }

    private static int SortDistinct(Span<uint> values)
    {
        values.Sort();
        var kept = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i == 0 || values[i] != values[kept - 1])
                values[kept++] = values[i];
        }

        return kept;
    }

    private static int Common(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        int i = 0, j = 0, common = 0;
        while (i < first.Length && j < second.Length)
        {
            var (x, y) = (first[i], second[j]);
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return common;
    }

    private readonly record struct Entry(ulong Hash, int Chunk, int Start, ushort Words, ushort Pairs, ushort Length);
}
