using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Contradict.Training.Data;

/// <summary>
/// Takes twelve of an octet's 28 pairs, so that each statement stands exactly once under each label. Which of the
/// matchings, and which statement goes to which side, follows from the SHA-256 of the octet's id: the same octet gives
/// the same pairs wherever it stands.
/// </summary>
internal static class OctetExpander
{
    private static readonly ExtraColumn Form = new("form", "octet");

    public static ImmutableArray<PairFields> Expand(Octet octet, int line)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("octet:" + octet.Id));
        var sides = BinaryPrimitives.ReadUInt16LittleEndian(hash.AsSpan(2));
        var pairs = ImmutableArray.CreateBuilder<PairFields>(12);
        void Add(int first, int second, string type, string label)
        {
            var swapped = (sides >> pairs.Count & 1) == 1;
            var (a, b) = swapped ? (second, first) : (first, second);
            pairs.Add(new PairFields(
                line, $"{octet.Id}-{pairs.Count + 1}", octet.Topic, octet.Id, type,
                null, octet.Statements[a], null, octet.Statements[b], label, [Form]));
        }

        for (var position = 0; position < 4; position++)
            Add(2 * position, 2 * position + 1, octet.AgreeTypes[position], "agree");
        for (var aspect = 0; aspect < 2; aspect++)
        {
            var crossed = hash[aspect] & 1;
            Add(4 * aspect, 4 * aspect + 2 + crossed, aspect == 0 ? octet.Kind1 : octet.Kind2, "contradict");
            Add(4 * aspect + 1, 4 * aspect + 3 - crossed, aspect == 0 ? octet.Kind1 : octet.Kind2, "contradict");
        }

        var partners = Permutation((int)(BinaryPrimitives.ReadUInt32LittleEndian(hash.AsSpan(4)) % 24));
        for (var i = 0; i < 4; i++)
            Add(i, 4 + partners[i], "same_event_other_fact", "neutral");
        return pairs.MoveToImmutable();
    }

    /// <summary>One of the 24 permutations of 0 to 3, numbered in the factorial number system.</summary>
    private static int[] Permutation(int number)
    {
        var left = new List<int> { 0, 1, 2, 3 };
        var permutation = new int[4];
        for (var i = 0; i < 4; i++)
        {
            var (rest, index) = int.DivRem(number, left.Count);
            permutation[i] = left[index];
            left.RemoveAt(index);
            number = rest;
        }

        return permutation;
    }
}
