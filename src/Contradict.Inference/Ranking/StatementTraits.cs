using System.Text.RegularExpressions;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Ranking;

/// <summary>What a statement's voice, place and form are, whatever it is paired with.</summary>
/// <param name="Kind">What sort of party speaks.</param>
/// <param name="Affiliation">The speaker's side; null where unknown.</param>
/// <param name="IsAttributed">Whether the text names the speaker at the statement.</param>
/// <param name="IsOwnVoice">Whether the outlet itself speaks.</param>
/// <param name="IsQuoted">Whether it opens with a quotation mark.</param>
/// <param name="Hops">Through how many mouths it came, from 1.</param>
/// <param name="Words">Its length in words.</param>
/// <param name="HasFigure">Whether a digit stands in it.</param>
/// <param name="IsFirstPerson">Whether the speaker speaks of himself or his side: "we have left".</param>
/// <param name="IsQuestion">Whether it asks.</param>
/// <param name="Place">Where in its article it begins, 0 (at the top) to 1.</param>
internal readonly partial record struct StatementTraits(
    SpeakerKind Kind,
    string? Affiliation,
    bool IsAttributed,
    bool IsOwnVoice,
    bool IsQuoted,
    int Hops,
    int Words,
    bool HasFigure,
    bool IsFirstPerson,
    bool IsQuestion,
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
        Gap().Count(statement.Text) + 1,
        statement.Text.AsSpan().ContainsAnyInRange('0', '9'),
        FirstPerson().IsMatch(statement.Text),
        statement.Text.AsSpan().TrimEnd().EndsWith('?'),
        (double)statement.Start / Math.Max(1, articleText.Length));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(?:I|we|my|our|me|us)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();
}
