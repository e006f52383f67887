using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Contradict.Inference.Encoders;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// Has the processor fetch from memory what is about to be read, many things at once, where reading would wait for one after the other. Among
/// many statements that is most of the time it takes to compare two. Changes no result, and does nothing where the processor can't be asked.
/// </summary>
internal static unsafe class Prefetch
{
    private const int CacheLine = 64;
    private const int LinesOfObject = 3;

    /// <summary>
    /// Fetches for the pairs that come after one: for the fourth the statements, for the third their parts, for the second their words, for
    /// the next what the words stand for. Each leads to the one after it, and has arrived when its turn comes.
    /// </summary>
    /// <param name="pairs">The pairs, to be compared in this order.</param>
    /// <param name="current">The place of the pair that is compared now.</param>
    /// <param name="vectors">The vectors of words.</param>
    public static void After(IReadOnlyList<PairToEncode> pairs, int current, WordVectors vectors)
    {
        if (!Sse.IsSupported)
            return;
        if (current + 4 < pairs.Count)
        {
            Object(pairs[current + 4].A);
            Object(pairs[current + 4].B);
        }

        if (current + 3 < pairs.Count)
        {
            Parts(pairs[current + 3].A);
            Parts(pairs[current + 3].B);
        }

        if (current + 2 < pairs.Count)
        {
            Words(pairs[current + 2].A);
            Words(pairs[current + 2].B);
        }

        if (current + 1 < pairs.Count)
        {
            Meanings(pairs[current + 1].A, vectors);
            Meanings(pairs[current + 1].B, vectors);
        }
    }

    private static void Parts(PreparedStatement statement)
    {
        Object(statement.Analysis);
        Values(statement.Words.AsSpan());
        Values<int>(statement.ContentOfToken);
        Values<int>(statement.LemmaHashes);
        Values<int>(statement.TextTrigrams);
        Values<ulong>(statement.Bigrams);
        Values<float>(statement.Centroid);
        Values<float>(statement.AspectCentroid);
        Object(statement.Roles);
        Object(statement.Credence);
    }

    private static void Words(PreparedStatement statement)
    {
        Values(statement.Analysis.Tokens.AsSpan());
        foreach (var word in statement.Words)
            Object(word);
    }

    private static void Meanings(PreparedStatement statement, WordVectors vectors)
    {
        foreach (var word in statement.Words)
        {
            Object(word.Letters);
            if (word.Vector >= 0)
                Values(vectors.Of(word.Vector));
            if (word.Sketch is { } sketch)
                Object(sketch);
        }
    }

    private static void Values<T>(ReadOnlySpan<T> values) =>
        Lines(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length * Unsafe.SizeOf<T>());

    private static void Object(object whole) => Lines(ref Unsafe.As<Fields>(whole).First, LinesOfObject * CacheLine);

    // The collector may move what is pointed at, and an object may be shorter: no harm, since nothing is read.
    private static void Lines(ref byte first, int bytes)
    {
        var start = (byte*)Unsafe.AsPointer(ref first);
        for (var i = 0; i < bytes; i += CacheLine)
            Sse.Prefetch0(start + i);
    }

    private sealed class Fields
    {
        public byte First;
    }
}
