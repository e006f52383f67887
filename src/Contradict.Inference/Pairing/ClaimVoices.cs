using System.Runtime.InteropServices;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>Who says each claim and in which article, as numbers, since they are compared far more often than read.</summary>
internal sealed class ClaimVoices
{
    // All of one claim side by side: at millions of claims, each look into another array waits for memory.
    private readonly ClaimVoice[] _voices;
    private readonly string[] _articleIds;
    private readonly int[] _firstOfArticle;

    public ClaimVoices(IEnumerable<Statement> claims)
    {
        var statements = claims.ToArray();
        var speakers = Numbered(statements, SpeakerIdentity.KeyOf);
        var articles = Numbered(statements, statement => statement.ArticleId);
        _firstOfArticle = new int[articles.Distinct().Count()];
        _voices = [.. statements.Select((statement, i) => new ClaimVoice(speakers[i], articles[i], IsOwn(statement)))];
        for (var claim = _voices.Length - 1; claim >= 0; claim--)
        {
            _firstOfArticle[_voices[claim].Article] = claim;
        }

        _articleIds = Array.ConvertAll(_firstOfArticle, claim => statements[claim].ArticleId);
    }

    /// <summary>Whether a statement is in its outlet's own voice.</summary>
    public static bool IsOwn(Statement statement) => string.Equals(statement.Speaker.Name, statement.Source, StringComparison.OrdinalIgnoreCase);

    /// <summary>Equal for two statements of one speaker, and for all that outlets say in their own voice.</summary>
    public static string KeyOf(Statement statement) => IsOwn(statement) ? "" : statement.Speaker.Name.ToLowerInvariant();

    public bool IsQuoted(int claim) => !_voices[claim].IsOwn;

    public int ArticleOf(int claim) => _voices[claim].Article;

    public string ArticleIdOf(int claim) => _articleIds[_voices[claim].Article];

    /// <summary>The first claim of the article in which a claim stands.</summary>
    public int FirstOfArticle(int claim) => _firstOfArticle[_voices[claim].Article];

    public bool AreSameSpeaker(int a, int b) => _voices[a].Speaker == _voices[b].Speaker;

    /// <summary>Different speakers, or one speaker in two articles.</summary>
    public bool MayPair(int a, int b) => !AreSameSpeaker(a, b) || _voices[a].Article != _voices[b].Article;

    /// <summary>Whether two different parties are quoted in one article.</summary>
    public bool AreQuotedTogether(int a, int b) => _voices[a].Article == _voices[b].Article && IsQuoted(a) && IsQuoted(b);

    private static int[] Numbered(Statement[] statements, Func<Statement, string> nameOf)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Array.ConvertAll(statements, statement =>
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, nameOf(statement), out var known);
            return known ? number : number = numbers.Count - 1;
        });
    }
}
