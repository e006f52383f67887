using System.Runtime.InteropServices;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>Who says each claim and in which article, as numbers, since they are compared far more often than read.</summary>
internal sealed class ClaimVoices
{
    private readonly int[] _speakers;
    private readonly int[] _articles;
    private readonly bool[] _own;

    public ClaimVoices(IEnumerable<Statement> claims)
    {
        var statements = claims.ToArray();
        _speakers = Numbered(statements, statement => statement.Speaker.Name, StringComparer.OrdinalIgnoreCase);
        _articles = Numbered(statements, statement => statement.ArticleId, StringComparer.Ordinal);
        _own = Array.ConvertAll(statements, IsOwn);
    }

    /// <summary>Whether a statement is in its outlet's own voice.</summary>
    public static bool IsOwn(Statement statement) => string.Equals(statement.Speaker.Name, statement.Source, StringComparison.OrdinalIgnoreCase);

    public bool IsQuoted(int claim) => !_own[claim];

    public int ArticleOf(int claim) => _articles[claim];

    public bool AreSameSpeaker(int a, int b) => _speakers[a] == _speakers[b];

    /// <summary>Different speakers, or one speaker in two articles.</summary>
    public bool MayPair(int a, int b) => !AreSameSpeaker(a, b) || _articles[a] != _articles[b];

    /// <summary>Whether two different parties are quoted in one article.</summary>
    public bool AreQuotedTogether(int a, int b) => _articles[a] == _articles[b] && IsQuoted(a) && IsQuoted(b);

    private static int[] Numbered(Statement[] statements, Func<Statement, string> nameOf, StringComparer comparer)
    {
        var numbers = new Dictionary<string, int>(comparer);
        return Array.ConvertAll(statements, statement =>
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, nameOf(statement), out var known);
            return known ? number : number = numbers.Count - 1;
        });
    }
}
