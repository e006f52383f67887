using System.Collections.Immutable;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Where the two statements and the special tokens stand in a row: the special tokens before, between and after them.</summary>
/// <param name="Before">The special tokens before the first statement.</param>
/// <param name="Between">Those between the two.</param>
/// <param name="After">Those after the second statement.</param>
/// <param name="SecondSegment">The segment kind of the second statement and what follows it; that of the first is 0.</param>
internal sealed record PairLayout(ImmutableArray<int> Before, ImmutableArray<int> Between, ImmutableArray<int> After, int SecondSegment)
{
    /// <summary>How many special tokens a row has.</summary>
    public int SpecialTokens => Before.Length + Between.Length + After.Length;

    /// <summary>[CLS] A [SEP] B [SEP], the second statement a segment of its own (Devlin et al., 2019).</summary>
    public static PairLayout OfBert(int first, int separator) => new([first], [separator], [separator], 1);

    /// <summary>&lt;s&gt; A &lt;/s&gt;&lt;/s&gt; B &lt;/s&gt;, all one segment (Liu et al., 2019).</summary>
    public static PairLayout OfRoberta(int first, int separator) => new([first], [separator, separator], [separator], 0);

    /// <summary>Lays a pair out; where it is longer than the model takes, the longer statement loses its end first, then both.</summary>
    /// <param name="a">The first statement's tokens.</param>
    /// <param name="b">The second statement's tokens.</param>
    /// <param name="most">The most tokens of a row.</param>
    public TokenRow Lay(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int most)
    {
        var (lengthA, lengthB) = Fit(a.Length, b.Length, Math.Max(0, most - SpecialTokens));
        int[] ids = [.. Before, .. a[..lengthA], .. Between, .. b[..lengthB], .. After];
        return new TokenRow(ids, Before.Length + lengthA + Between.Length, SecondSegment);
    }

    /// <summary>The rule "longest first" of the tokenizers that models are trained with.</summary>
    private static (int A, int B) Fit(int a, int b, int room)
    {
        if (a + b <= room)
            return (a, b);
        var shorter = Math.Min(Math.Min(a, b), room / 2);
        return a <= b ? (shorter, room - shorter) : (room - shorter, shorter);
    }
}
