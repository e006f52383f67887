using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Contradict.Inference.Language;

/// <summary>
/// A sketch of what a word is and of what it is related to (after Bloom, 1970): tells most unrelated words apart without looking at their
/// neighbourhoods. Immutable and thread-safe.
/// </summary>
internal sealed class RelationSketch
{
    private const long Words = 1L << 33;
    private const long Parents = 1L << 34;
    private readonly Bits _own;
    private readonly Bits _reach;
    private readonly Bits _reachAgain;
    private readonly Place[] _places;

    /// <summary>Sketches a word.</summary>
    /// <param name="number">Its number in the lexicon.</param>
    /// <param name="related">What it is related to.</param>
    public RelationSketch(int number, Neighborhood related)
    {
        Place[] own = [Place.Of(Words + number), .. Of(0, related.Synsets), .. Of(0, related.Heads), .. Of(Parents, related.Parents)];
        Place[] reach =
        [
            .. Of(0, related.Synsets), .. Of(0, related.Similar), .. Of(0, related.Ancestors), .. Of(0, related.Wholes), .. Of(0, related.Entailed),
            .. Of(Words, related.Antonyms), .. Of(Words, related.Derivations), .. Of(Parents, related.Parents),
        ];
        _places = [.. own.Distinct()];
        foreach (var place in own)
            _own.Set(place.First);
        foreach (var place in reach)
        {
            _reach.Set(place.First);
            _reachAgain.Set(place.Second);
        }
    }

    /// <summary>Whether two words may be related; where not, <see cref="Lexicon.Between"/> finds nothing.</summary>
    public static bool MayRelate(RelationSketch a, RelationSketch b) => a.Reaches(b) || b.Reaches(a);

    private bool Reaches(RelationSketch other) => Bits.Meet(in _reach, in other._own) && ReachesAny(other._places);

    private bool ReachesAny(Place[] places)
    {
        foreach (var place in places)
        {
            if (_reach.Has(place.First) && _reachAgain.Has(place.Second))
                return true;
        }

        return false;
    }

    private static IEnumerable<Place> Of(long sort, int[] numbers) => numbers.Select(number => Place.Of(sort + number));

    /// <summary>The two bits that stand for one item.</summary>
    private readonly record struct Place(ushort First, ushort Second)
    {
        public static Place Of(long item)
        {
            var hash = (ulong)item * 0x9E3779B97F4A7C15;
            return new Place((ushort)((hash >> 48) % Bits.Count), (ushort)((hash >> 32) % Bits.Count));
        }
    }

    [InlineArray(Length)]
    private struct Bits
    {
        public const int Count = Length * 64;
        private const int Length = 8;
        private ulong _first;

        public static bool Meet(ref readonly Bits a, ref readonly Bits b) => (Both(in a, in b, 0) | Both(in a, in b, Length / 2)) != Vector256<ulong>.Zero;

        public readonly bool Has(uint bit) => (this[(int)(bit / 64)] & (1UL << (int)(bit % 64))) != 0;

        public void Set(uint bit) => this[(int)(bit / 64)] |= 1UL << (int)(bit % 64);

        private static Vector256<ulong> Both(ref readonly Bits a, ref readonly Bits b, nuint from) =>
            Vector256.LoadUnsafe(in a._first, from) & Vector256.LoadUnsafe(in b._first, from);
    }
}
