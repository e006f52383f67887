using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Ranking;

/// <summary>What a statement's voice and place are, whatever it is paired with.</summary>
/// <param name="Kind">What sort of party speaks.</param>
/// <param name="Affiliation">The speaker's side; null where unknown.</param>
/// <param name="IsAttributed">Whether the text names the speaker at the statement.</param>
/// <param name="IsOwnVoice">Whether the outlet itself speaks.</param>
/// <param name="IsQuoted">Whether it opens with a quotation mark.</param>
/// <param name="Hops">Through how many mouths it came, from 1.</param>
/// <param name="Place">Where in its article it begins, 0 (at the top) to 1.</param>
internal readonly record struct StatementTraits(
    SpeakerKind Kind,
    string? Affiliation,
    bool IsAttributed,
    bool IsOwnVoice,
    bool IsQuoted,
    int Hops,
    double Place)
{
    /// <summary>Reads them off a statement and its article.</summary>
    public static StatementTraits Of(Statement statement, string articleText) => new(
        statement.Speaker.Kind,
        statement.Speaker.Affiliation,
        statement.Mention is not null,
        ClaimVoices.IsOwn(statement),
        statement.Start > 0 && articleText[statement.Start - 1] is '"' or '“',
        statement.Speaker.Chain.Length,
        (double)statement.Start / Math.Max(1, articleText.Length));
}
