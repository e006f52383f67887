using Contradict.Inference.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class CuePropertyTests
{
    private static readonly string[] Words =
        ("a an the of and or to in by from no not never n't without deny denied ruled out cannot be was said one two twenty hundred thousand million dozen dozens half third quarter "
        + "few several some about nearly at least more than over between 12 3.5 1,200 2024 31 7 $ € % - – : / . , ; ' 's Monday May March 14th p.m. noon night last next week year years old "
        + "km miles kg percent people votes hostages may will is unlikely expected rather instead neither nor both 2:17:42 5.1bn 34-year-old 2024-03-14 ½ ago earlier within early end")
        .Split(' ');

    private static readonly Gen<string> Text = Gen.Select(Gen.Int[0, Words.Length - 1].Array[0, 25], Gen.Bool.Array[25])
        .Select((indices, glued) => string.Concat(indices.Select((word, i) => Words[word] + (glued[i] ? "" : " "))));

    private static readonly Gen<string> Noise = Gen.String;

    [Fact]
    public void Any_text_is_read_without_a_throw() => Noise.Sample(text => Assert.NotNull(Reading.Of(text)));

    [Fact]
    public void Quantities_and_times_lie_in_the_text_in_order_and_apart() => Text.Sample(text =>
    {
        var analysis = Reading.Of(text);
        AssertApart(analysis, [.. analysis.Quantities.Select(q => (q.Span, q.FirstToken, q.EndToken))]);
        AssertApart(analysis, [.. analysis.Times.Select(t => (t.Span, t.FirstToken, t.EndToken))]);
        foreach (var quantity in analysis.Quantities) Assert.All(analysis.Times, time => Assert.False(time.Span.Overlaps(quantity.Span)));
    });

    [Fact]
    public void A_quantity_admits_an_interval_and_has_a_place() => Text.Sample(text =>
    {
        foreach (var quantity in Reading.Of(text).Quantities)
        {
            Assert.True(quantity.Low <= quantity.High, $"{quantity} in {text}");
            Assert.True(quantity.Place > 0, $"{quantity} in {text}");
            Assert.True(double.IsFinite(quantity.Value), $"{quantity} in {text}");
        }
    });

    [Fact]
    public void Comparing_is_symmetric() => Gen.Select(Text, Text).Sample((first, second) =>
    {
        var (a, b) = (Reading.Of(first), Reading.Of(second));
        foreach (var (x, y) in a.Quantities.Zip(b.Quantities)) Assert.Equal(x.Compare(y), y.Compare(x));
        foreach (var (x, y) in a.Times.Zip(b.Times)) Assert.Equal(x.Compare(y), y.Compare(x));
    });

    [Fact]
    public void Nothing_clashes_with_itself() => Text.Sample(text =>
    {
        var analysis = Reading.Of(text);
        Assert.All(analysis.Quantities, q => Assert.NotEqual(QuantityComparison.Clash, q.Compare(q)));
        Assert.All(analysis.Times, t => Assert.NotEqual(TimeComparison.Clash, t.Compare(t)));
    });

    [Fact]
    public void Cues_and_scopes_stay_inside_the_tokens() => Text.Sample(text =>
    {
        var analysis = Reading.Of(text);
        int count = analysis.Tokens.Length;
        Assert.All(analysis.Negations, n => Assert.True(n.CueToken < n.CueEnd && n.CueEnd <= count && n.ScopeStart >= 0 && n.ScopeStart <= n.ScopeEnd && n.ScopeEnd <= count, $"{n} in {text}"));
        Assert.All(analysis.Modality, m => Assert.True(m.FirstToken < m.EndToken && m.EndToken <= count));
        Assert.All(analysis.Reporting, r => Assert.True(r.FirstToken < r.EndToken && r.EndToken <= count));
        Assert.All(QuantifierFinder.Find(analysis.Tokens), q => Assert.True(q.Low <= q.High && q.EndToken <= count));
        for (int token = 0; token < count; token++) Assert.InRange(analysis.NegationParity(token), 0, 1);
    });

    private static void AssertApart(StatementAnalysis analysis, (TextSpan Span, int First, int End)[] found)
    {
        int end = 0;
        foreach (var (span, first, last) in found)
        {
            Assert.True(span.Start >= end && span.End > span.Start && span.End <= analysis.Text.Length, $"{span} in {analysis.Text}");
            Assert.True(first < last && last <= analysis.Tokens.Length);
            Assert.True(analysis.Tokens[first].Span.Start <= span.Start && analysis.Tokens[last - 1].Span.End >= span.End);
            end = span.End;
        }
    }
}
