using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>Whose voice a statement is in, and which statements may be set against each other.</summary>
internal static class Voice
{
    /// <summary>Whether the outlet speaks itself.</summary>
    public static bool IsOwn(Statement statement) => IsSame(statement.Speaker.Name, statement.Source);

    public static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public static bool IsSameSpeaker(Statement a, Statement b) => IsSame(a.Speaker.Name, b.Speaker.Name);

    /// <summary>Different speakers, or one speaker in two articles.</summary>
    public static bool MayPair(Statement a, Statement b) => !IsSameSpeaker(a, b) || a.ArticleId != b.ArticleId;
}
