namespace Contradict.Training.Evaluation;

/// <summary>A small random generator whose sequence is fixed by its seed for ever (Steele, Lea and Flood 2014).</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    /// <summary>A number from 0 to below <paramref name="limit"/> (Lemire 2019, without the correction of its bias, below 1e-9 here).</summary>
    public int Next(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>The generator for one of many independent runs.</summary>
    public static SplitMix64 For(int seed, int run)
    {
        var mixer = new SplitMix64((ulong)(uint)seed << 32 | (uint)run);
        return new SplitMix64(mixer.Next());
    }
}
