using System.Collections.Immutable;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>
/// Folds statements that say the same in the same words for the same speaker, so that a story copied ten times is one claim. What outlets
/// say in their own voice is folded across outlets: copied agency text has no speaker but the one who copied it.
/// </summary>
public static class ClaimFolding
{
    /// <summary>The claims, in the order of their representatives' indices.</summary>
    public static ImmutableArray<FoldedClaim> Fold(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var claims = new Dictionary<(string Speaker, string Wording), List<int>>();
        for (var i = 0; i < statements.Count; i++)
        {
            var key = (SpeakerKey(statements[i]), ClaimWording.Normalize(statements[i].Text));
            if (!claims.TryGetValue(key, out var members))
            {
                claims.Add(key, members = []);
            }

            members.Add(i);
        }

        return [.. claims.Values
            .Select(members => new FoldedClaim(members.MinBy(i => statements[i].Published ?? DateTimeOffset.MaxValue), [.. members]))
            .OrderBy(claim => claim.Representative)];
    }

    /// <summary>By a representative's id, the outlets other than its own that carry the claim, in order of name.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> OtherOutlets(
        IReadOnlyList<Statement> statements,
        IEnumerable<FoldedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(claims);
        var others = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var claim in claims.Where(claim => claim.Members.Length > 1))
        {
            var first = statements[claim.Representative];
            var outlets = claim.Members
                .Select(member => statements[member].Source)
                .Where(outlet => !string.Equals(outlet, first.Source, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray();
            if (!outlets.IsEmpty)
            {
                others.Add(first.Id, outlets);
            }
        }

        return others.ToImmutable();
    }

    private static string SpeakerKey(Statement statement) =>
        ClaimVoices.IsOwn(statement) ? "" : statement.Speaker.Name.ToLowerInvariant();
}
