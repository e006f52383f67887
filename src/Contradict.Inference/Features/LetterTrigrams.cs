using System.Numerics;

namespace Contradict.Inference.Features;

/// <summary>The letter trigrams of a word, with a sketch of 64 bits that tells most unlike words apart without looking at the trigrams.</summary>
internal sealed class LetterTrigrams
{
    // Lets those through that are at the least but for rounding; what follows is exact.
    private const double Rounding = 1e-9;

    private readonly int[] _grams;
    private readonly ulong _sketch;
    private readonly int _hidden;

    private LetterTrigrams(int[] grams)
    {
        _grams = grams;
        foreach (var gram in grams)
            _sketch |= 1UL << (int)(((uint)gram * 0x9E3779B1) >> 26);
        _hidden = grams.Length - BitOperations.PopCount(_sketch);
    }

    public static LetterTrigrams Of(ReadOnlySpan<char> word) => new(Trigrams.Of(word));

    /// <summary>The Dice coefficient of the two words' trigrams where it is at least <paramref name="least"/>, else 0.</summary>
    public double DiceFrom(double least, LetterTrigrams other)
    {
        // Shared trigrams share their bits; at most as many as hide behind another's bit are not counted by them.
        var most = BitOperations.PopCount(_sketch & other._sketch) + Math.Min(_hidden, other._hidden);
        if (2.0 * most < (least - Rounding) * (_grams.Length + other._grams.Length))
            return 0;
        var dice = SortedSets.Dice<int>(_grams, other._grams);
        return dice < least ? 0 : dice;
    }
}
