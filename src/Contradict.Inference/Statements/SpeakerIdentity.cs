namespace Contradict.Inference.Statements;

/// <summary>When two statements are said by one party.</summary>
internal static class SpeakerIdentity
{
    /// <summary>
    /// Equal for statements of one speaker, in capitals or not. Officials and witnesses without a name are the same within one article only:
    /// a senior official here and a senior official there may be two.
    /// </summary>
    public static string KeyOf(Statement statement)
    {
        var name = statement.Speaker.Name.ToLowerInvariant();
        return statement.Speaker.Kind is SpeakerKind.UnnamedOfficial or SpeakerKind.Witness ? $"{name}\n{statement.ArticleId}" : name;
    }
}
