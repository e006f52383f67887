using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>
/// Folds statements that say the same in the same words for the same speaker, so that a story copied ten times is one claim. What outlets
/// say in their own voice is folded across outlets: copied agency text has no speaker but the one who copied it. Where articles are known
/// to be copies, small words may differ.
/// </summary>
public static class ClaimFolding
{
    /// <summary>The claims, in the order of their representatives' indices.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="copied">Where statements of copied articles came from; null for no copies.</param>
    public static ImmutableArray<FoldedClaim> Fold(IReadOnlyList<Statement> statements, CopiedStatements? copied = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var sets = new UnionFind();
        var firsts = new Dictionary<(string? Origin, string Speaker, string Wording), int>();
        for (var i = 0; i < statements.Count; i++)
        {
            var wording = ClaimWording.Normalize(statements[i].Text);
            var speaker = ClaimVoices.KeyOf(statements[i]);
            sets.Add();
            Join(i, (null, speaker, wording));
            if (copied?.OriginOf(statements[i]) is { } origin)
            {
                Join(i, (origin, speaker, ClaimWording.WithoutSmallWords(wording)));
            }
        }

        return [.. Enumerable.Range(0, statements.Count)
            .GroupBy(sets.Find)
            .Select(members => new FoldedClaim(members.MinBy(i => statements[i].Published ?? DateTimeOffset.MaxValue), [.. members]))
            .OrderBy(claim => claim.Representative)];

        void Join(int statement, (string?, string, string) key)
        {
            if (!firsts.TryAdd(key, statement))
            {
                sets.Union(firsts[key], statement);
            }
        }
    }

    /// <summary>By a representative's id, the outlets other than its own that carry the claim, in order of name; "(copy)" follows those that copied it.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="claims">Their claims.</param>
    /// <param name="copied">Where statements of copied articles came from; null for no copies.</param>
    public static ImmutableDictionary<string, ImmutableArray<string>> OtherOutlets(
        IReadOnlyList<Statement> statements,
        IEnumerable<FoldedClaim> claims,
        CopiedStatements? copied = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(claims);
        var others = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var claim in claims.Where(claim => claim.Members.Length > 1))
        {
            var first = statements[claim.Representative];
            var outlets = claim.Members
                .Select(member => statements[member])
                .Where(statement => !string.Equals(statement.Source, first.Source, StringComparison.OrdinalIgnoreCase))
                .GroupBy(statement => statement.Source, StringComparer.OrdinalIgnoreCase)
                .Select(outlet => copied is not null && outlet.All(statement => copied.AreOneWitness(first, statement)) ? $"{outlet.Key} (copy)" : outlet.Key)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray();
            if (!outlets.IsEmpty)
            {
                others.Add(first.Id, outlets);
            }
        }

        return others.ToImmutable();
    }
}
