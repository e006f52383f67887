using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Which way the two point: one says that it goes ahead, is safe or true, the other that it stops, fails or is false; negation turns a word round.</summary>
internal sealed class OutlookFeatures : IFeatureFamily
{
    public string Name => "outlook";

    public ImmutableArray<string> Features { get; } =
        ["opposed", "alike", "gap", "one_silent", "both_silent", "turned_one", "nearest_opposed", "nearest_alike"];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Outlook, pair.B.Outlook);
        var write = new FeatureWriter(into);
        write.Add(a.Sum * b.Sum < 0 ? Math.Min(Math.Abs(a.Sum), Math.Abs(b.Sum)) : 0);
        write.Add(a.Sum * b.Sum > 0 ? Math.Min(Math.Abs(a.Sum), Math.Abs(b.Sum)) : 0);
        write.Add(Math.Abs(a.Sum - b.Sum));
        write.Add((a.Count == 0) != (b.Count == 0));
        write.Add(a.Count == 0 && b.Count == 0);
        write.Add(a.IsTurned != b.IsTurned);
        var (opposed, alike) = Nearest(pair);
        write.Add(opposed);
        write.Add(alike);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        var (a, b) = (pair.A.Outlook, pair.B.Outlook);
        if (a.Sum * b.Sum >= 0)
            yield break;
        yield return new Evidence(
            "the two point opposite ways",
            FirstSpan(pair.A, Math.Sign(a.Sum)),
            FirstSpan(pair.B, Math.Sign(b.Sum)),
            ["outlook.opposed", "outlook.gap", "outlook.nearest_opposed"]);
    }

    /// <summary>The cosine of the nearest two pointing words: with opposite signs, and with one sign.</summary>
    private static (double Opposed, double Alike) Nearest(PairContext pair)
    {
        var (opposed, alike) = (0.0, 0.0);
        if (pair.A.Outlook.Count == 0 || pair.B.Outlook.Count == 0)
            return (opposed, alike);
        var words = pair.Words;
        for (var i = 0; i < words.Rows; i++)
        {
            var signA = pair.A.Words[i].Outlook;
            for (var j = 0; j < words.Columns && signA != 0; j++)
            {
                var product = signA * pair.B.Words[j].Outlook;
                if (product < 0)
                    opposed = Math.Max(opposed, words[i, j].Cosine);
                else if (product > 0)
                    alike = Math.Max(alike, words[i, j].Cosine);
            }
        }

        return (opposed, alike);
    }

    private static TextSpan? FirstSpan(PreparedStatement statement, int sign)
    {
        foreach (var word in statement.Words)
        {
            if (word.Outlook == sign)
                return word.Token.Span;
        }

        return null;
    }
}
