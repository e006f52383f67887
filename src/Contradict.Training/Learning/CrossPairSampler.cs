using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>
/// Makes neutral pairs out of statements of different groups, so that the trees also learn what is not about one matter. Every
/// other pair is the most alike that can be found: random ones are too easy.
/// </summary>
public sealed class CrossPairSampler
{
    /// <summary>The type of the pairs made.</summary>
    public const string Type = "cross";

    private const int MostPostings = 400;
    private readonly int _seed;
    private readonly List<(string Text, string Group, string Topic)> _statements = [];
    private readonly List<HashSet<string>> _words = [];
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly WordWeights _weights;

    /// <summary>Indexes the statements of pairs that name their group.</summary>
    /// <param name="pairs">Labeled pairs.</param>
    /// <param name="analyses">The analyses of their statements.</param>
    /// <param name="weights">The words' weights.</param>
    /// <param name="seed">The seed.</param>
    public CrossPairSampler(IEnumerable<LabeledPair> pairs, IReadOnlyDictionary<string, StatementAnalysis> analyses, WordWeights weights, int seed)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(analyses);
        _seed = seed;
        _weights = weights;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in pairs.Where(pair => pair.Group.Length > 0))
        {
            foreach (var text in new[] { pair.StatementA, pair.StatementB })
            {
                if (seen.Add(text))
                    Add(text, pair, analyses[text]);
            }
        }
    }

    /// <summary>Samples pairs, in an order that the seed fixes.</summary>
    /// <param name="count">How many; fewer where there are not enough statements.</param>
    /// <param name="maySeeEachOther">Whether two groups may stand in one pair.</param>
    public IReadOnlyList<LabeledPair> Sample(int count, Func<string, string, bool> maySeeEachOther)
    {
        ArgumentNullException.ThrowIfNull(maySeeEachOther);
        var order = Enumerable.Range(0, _statements.Count).OrderBy(i => Hash($"first {_statements[i].Text}")).ToArray();
        var pairs = new List<LabeledPair>();
        for (var k = 0; k < count && order.Length > 1; k++)
        {
            var first = order[k % order.Length];
            var second = k % 2 == 0 ? MostAlike(first, k, maySeeEachOther) : Random(first, k, maySeeEachOther);
            if (second >= 0)
                pairs.Add(Pair(first, second, k));
        }

        return pairs;
    }

    private void Add(string text, LabeledPair pair, StatementAnalysis analysis)
    {
        var words = analysis.Tokens.Where(token => token.IsContent).Select(token => token.Lemma).ToHashSet(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (!_postings.TryGetValue(word, out var list))
                _postings[word] = list = [];
            list.Add(_statements.Count);
        }

        _statements.Add((text, pair.Group, pair.Topic));
        _words.Add(words);
    }

    private int Random(int first, int draw, Func<string, string, bool> maySeeEachOther)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var other = (int)(Hash($"other {draw} {attempt}") % (ulong)_statements.Count);
            if (Fits(first, other, maySeeEachOther))
                return other;
        }

        return -1;
    }

    private int MostAlike(int first, int draw, Func<string, string, bool> maySeeEachOther)
    {
        var scores = new Dictionary<int, double>();
        foreach (var word in _words[first].Where(word => _postings[word].Count <= MostPostings))
        {
            foreach (var other in _postings[word])
                scores[other] = scores.GetValueOrDefault(other) + _weights.Of(word);
        }

        var alike = scores
            .Where(score => Fits(first, score.Key, maySeeEachOther))
            .OrderByDescending(score => score.Value / Math.Sqrt(_words[score.Key].Count))
            .ThenBy(score => score.Key)
            .Take(4)
            .Select(score => score.Key)
            .ToArray();
        return alike.Length == 0 ? -1 : alike[(int)(Hash($"alike {draw}") % (ulong)alike.Length)];
    }

    private bool Fits(int first, int second, Func<string, string, bool> maySeeEachOther) =>
        _statements[first].Group != _statements[second].Group && maySeeEachOther(_statements[first].Group, _statements[second].Group);

    private LabeledPair Pair(int first, int second, int number)
    {
        var (a, b) = (_statements[first], _statements[second]);
        return new LabeledPair($"cross-{number}", a.Topic, a.Group, Type, "", a.Text, "", b.Text, Relation.Neutral, "cross pairs", number + 1, ImmutableArray<ExtraColumn>.Empty);
    }

    private ulong Hash(string text) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{_seed} {text}")));
}
