using System.Runtime.Intrinsics;

namespace Contradict.Inference.Language;

/// <summary>
/// A sketch of what a word is and of what it is related to (after Bloom, 1970): tells most unrelated words apart without looking at their
/// neighbourhoods. Immutable and thread-safe.
/// </summary>
internal sealed class RelationSketch
{
    private const int Bits = 512;
    private const long Words = 1L << 33;
    private const long Parents = 1L << 34;
    private readonly Vector512<ulong> _own;
    private readonly Vector512<ulong> _ownAgain;
    private readonly Vector512<ulong> _reach;
    private readonly Vector512<ulong> _reachAgain;

    /// <summary>Sketches a word.</summary>
    /// <param name="number">Its number in the lexicon.</param>
    /// <param name="related">What it is related to.</param>
    public RelationSketch(int number, Neighborhood related)
    {
        var parents = related.Parents.Select(parent => Parents + parent);
        long[] own = [Words + number, .. Wide(related.Synsets), .. Wide(related.Heads), .. parents];
        long[] reach =
        [
            .. Wide(related.Synsets), .. Wide(related.Similar), .. Wide(related.Ancestors), .. Wide(related.Wholes), .. Wide(related.Entailed),
            .. related.Antonyms.Concat(related.Derivations).Select(word => Words + word), .. parents,
        ];
        (_own, _ownAgain) = (Sketch(own, again: false), Sketch(own, again: true));
        (_reach, _reachAgain) = (Sketch(reach, again: false), Sketch(reach, again: true));
    }

    /// <summary>Whether two words may be related; where not, <see cref="Lexicon.Between"/> finds nothing.</summary>
    public static bool MayRelate(RelationSketch a, RelationSketch b) => Reaches(a, b) || Reaches(b, a);

    private static bool Reaches(RelationSketch from, RelationSketch to) =>
        (from._reach & to._own) != Vector512<ulong>.Zero && (from._reachAgain & to._ownAgain) != Vector512<ulong>.Zero;

    private static IEnumerable<long> Wide(int[] numbers) => numbers.Select(number => (long)number);

    private static Vector512<ulong> Sketch(long[] items, bool again)
    {
        Span<ulong> bits = stackalloc ulong[Bits / 64];
        foreach (var item in items)
        {
            var hash = (ulong)item * 0x9E3779B97F4A7C15;
            var bit = (int)((again ? hash >> 32 : hash >> 48) % Bits);
            bits[bit / 64] |= 1UL << (bit % 64);
        }

        return Vector512.Create<ulong>(bits);
    }
}
