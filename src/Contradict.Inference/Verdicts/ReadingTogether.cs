using Contradict.Inference.Features;
using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Makes one reason of what the pair encoder moved, and finds the word on each side that it hangs on most: the one without which the verdict
/// loses most (occlusion; Zeiler and Fergus, 2014).
/// </summary>
internal sealed class ReadingTogether(PairFeatures features)
{
    private const double Least = 0.02;

    /// <summary>How far a feature vector speaks for the relation, in log-odds.</summary>
    public delegate double Speaking(ReadOnlySpan<float> vector);

    /// <summary>Finds the reason; none where the bundle has no encoder or it hardly moved the verdict.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="vector">The pair's features.</param>
    /// <param name="relation">What the reason is to speak for.</param>
    /// <param name="bearing">Each feature's push towards the two bearing on one matter.</param>
    /// <param name="side">Each feature's push towards the relation's side.</param>
    /// <param name="speaking">What the pushes sum up to.</param>
    /// <param name="withWords">Whether to look for the words, which reads the pair once for each.</param>
    public IEnumerable<Reason> Find(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, Relation relation, double[] bearing, double[] side, Speaking speaking, bool withWords)
    {
        var weight = 0.0;
        for (var feature = PairFeatures.Schema.Count; feature < vector.Length; feature++)
            weight += bearing[feature] + side[feature];
        if (Math.Abs(weight) < Least)
            return [];
        var (wordA, wordB) = withWords ? HangingOn(a, b, vector, Math.Sign(weight), speaking) : (null, null);
        return [new Reason(NameOf(relation, weight, wordA, wordB), wordA?.Span, wordB?.Span, weight)];
    }

    private (Token? A, Token? B) HangingOn(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, int sign, Speaking speaking)
    {
        var words = Telling(a, b).Select(token => (InA: true, Token: token)).Concat(Telling(b, a).Select(token => (InA: false, Token: token))).ToArray();
        var without = words.Length == 0 ? [] : features.EncodeWithout(a, b, words);
        var (whole, changed) = (speaking(vector), vector.ToArray());
        var best = (A: (Loss: 0.0, Token: (Token?)null), B: (Loss: 0.0, Token: (Token?)null));
        for (var i = 0; i < without.Count; i++)
        {
            without[i].CopyTo(changed.AsSpan(PairFeatures.Schema.Count));
            var loss = sign * (whole - speaking(changed));
            if (words[i].InA && loss > best.A.Loss)
                best.A = (loss, a.Analysis.Tokens[words[i].Token]);
            else if (!words[i].InA && loss > best.B.Loss)
                best.B = (loss, b.Analysis.Tokens[words[i].Token]);
        }

        return (best.A.Token, best.B.Token);
    }

    /// <summary>The words that the other side lacks; all where there are none. What both say tells a reader little.</summary>
    private static IEnumerable<int> Telling(PreparedStatement statement, PreparedStatement other)
    {
        var shared = other.Words.Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        var telling = statement.Words.Where(word => !shared.Contains(word.Key)).Select(word => word.TokenIndex).ToArray();
        return telling.Length > 0 ? telling : statement.Words.Select(word => word.TokenIndex);
    }

    private static string NameOf(Relation relation, double weight, Token? a, Token? b)
    {
        var what = relation switch
        {
            Relation.Agree => weight > 0 ? "say the same" : "don't say the same",
            Relation.Neutral => weight > 0 ? "are of different matters" : "are of one matter",
            _ => weight > 0 ? "clash" : "don't clash",
        };
        return a is { } first && b is { } second ? $"read together, the two {what}: \"{first.Text}\" against \"{second.Text}\"" : $"read together, the two {what}";
    }
}
