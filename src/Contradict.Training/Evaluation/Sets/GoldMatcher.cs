using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>
/// Tells which planted pair a pair of statements is. A statement is a planted side where it stands in the same article and the two spans share
/// at least half of the shorter one; a claim that stands in several places is one where any of its places is.
/// </summary>
internal sealed class GoldMatcher
{
    private readonly Dictionary<string, HashSet<GoldSide>> _sides = new(StringComparer.Ordinal);
    private readonly Dictionary<GoldSide, List<GoldPair>> _pairs = [];

    /// <summary>Prepares the matching of a set.</summary>
    /// <param name="statements">The statements found in its articles, in the order in which they were paired.</param>
    /// <param name="gold">Its planted pairs.</param>
    public GoldMatcher(IReadOnlyList<Statement> statements, ImmutableArray<GoldPair> gold)
    {
        foreach (var pair in gold)
        {
            Note(pair.A, pair);
            Note(pair.B, pair);
        }

        foreach (var claim in ClaimFolding.Fold(statements))
        {
            var matched = claim.Members.SelectMany(member => _pairs.Keys.Where(side => Matches(statements[member], side))).ToHashSet();
            if (matched.Count > 0)
                _sides.Add(statements[claim.Representative].Id, matched);
        }
    }

    /// <summary>Whether a side was found as a statement.</summary>
    public bool IsExtracted(GoldSide side) => _sides.Values.Any(sides => sides.Contains(side));

    /// <summary>The planted pairs that a judged pair is, by id; mostly none.</summary>
    public ImmutableArray<GoldPair> PairsOf(JudgedPair pair) => PairsOf(pair.A.Id, pair.B.Id);

    /// <summary>The planted pairs that two statements are, by id; mostly none.</summary>
    /// <param name="a">A statement's id.</param>
    /// <param name="b">Another's.</param>
    public ImmutableArray<GoldPair> PairsOf(string a, string b)
    {
        if (!_sides.TryGetValue(a, out var sidesA) || !_sides.TryGetValue(b, out var sidesB))
            return [];
        return
        [
            .. sidesA.SelectMany(side => _pairs[side])
                .Distinct()
                .Where(gold => (sidesA.Contains(gold.A) && sidesB.Contains(gold.B)) || (sidesA.Contains(gold.B) && sidesB.Contains(gold.A)))
                .OrderBy(gold => gold.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether planted pairs say of two statements only that nobody would decide.</summary>
    public static bool IsUnclear(ImmutableArray<GoldPair> planted) => planted.Length > 0 && planted.All(pair => pair.Relation == GoldRelation.Unclear);

    private static bool Matches(Statement statement, GoldSide side)
    {
        if (statement.ArticleId != side.Article)
            return false;
        var span = new TextSpan(statement.Start, statement.End);
        var shared = Math.Min(span.End, side.Span.End) - Math.Max(span.Start, side.Span.Start);
        return shared > 0 && 2 * shared >= Math.Min(span.Length, side.Span.Length);
    }

    private void Note(GoldSide side, GoldPair pair)
    {
        if (!_pairs.TryGetValue(side, out var pairs))
            _pairs.Add(side, pairs = []);
        pairs.Add(pair);
    }
}
