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
        var (a, b) = (Of(pair.A), Of(pair.B));
        var write = new FeatureWriter(into);
        write.Add(a.Sum * b.Sum < 0 ? Math.Min(Math.Abs(a.Sum), Math.Abs(b.Sum)) : 0);
        write.Add(a.Sum * b.Sum > 0 ? Math.Min(Math.Abs(a.Sum), Math.Abs(b.Sum)) : 0);
        write.Add(Math.Abs(a.Sum - b.Sum));
        write.Add((a.Count == 0) != (b.Count == 0));
        write.Add(a.Count == 0 && b.Count == 0);
        write.Add(a.Turned != b.Turned);
        var (opposed, alike) = Nearest(pair);
        write.Add(opposed);
        write.Add(alike);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        var (a, b) = (Of(pair.A), Of(pair.B));
        if (a.Sum * b.Sum >= 0)
            yield break;
        yield return new Evidence(
            "the two point opposite ways",
            FirstSpan(pair.A, Math.Sign(a.Sum)),
            FirstSpan(pair.B, Math.Sign(b.Sum)),
            ["outlook.opposed", "outlook.gap", "outlook.nearest_opposed"]);
    }

    private static (int Sum, int Count, bool Turned) Of(PreparedStatement statement)
    {
        var (sum, count, turned) = (0, 0, false);
        foreach (var word in statement.Words)
        {
            var sign = SignOf(statement, word);
            if (sign == 0)
                continue;
            sum += sign;
            count++;
            turned |= word.Negated;
        }

        return (sum, count, turned);
    }

    private static int SignOf(PreparedStatement statement, in ContentWord word) =>
        statement.Attribution[word.TokenIndex] || word.InName ? 0 : Outlook.Of(word.Token.Lemma) * (word.Negated ? -1 : 1);

    /// <summary>The cosine of the nearest two pointing words: with opposite signs, and with one sign.</summary>
    private static (double Opposed, double Alike) Nearest(PairContext pair)
    {
        var (opposed, alike) = (0.0, 0.0);
        for (var i = 0; i < pair.Cosines.Rows; i++)
        {
            var signA = SignOf(pair.A, pair.A.Words[i]);
            for (var j = 0; j < pair.Cosines.Columns && signA != 0; j++)
            {
                var product = signA * SignOf(pair.B, pair.B.Words[j]);
                if (product < 0)
                    opposed = Math.Max(opposed, pair.Cosines[i, j]);
                else if (product > 0)
                    alike = Math.Max(alike, pair.Cosines[i, j]);
            }
        }

        return (opposed, alike);
    }

    private static TextSpan? FirstSpan(PreparedStatement statement, int sign)
    {
        foreach (var word in statement.Words)
        {
            if (SignOf(statement, word) == sign)
                return word.Token.Span;
        }

        return null;
    }
}
