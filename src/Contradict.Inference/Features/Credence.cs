using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How far a statement vouches for what it tells.</summary>
/// <param name="Hearsay">The words that put it as told by others or unproven; null where none do.</param>
/// <param name="Refuted">The words that put it as untrue; null where none do.</param>
/// <param name="IsSourced">Whether it names a source, or a word that reports.</param>
/// <param name="IsAsked">Whether it asks.</param>
/// <param name="IsOpen">Whether a modal word leaves it open.</param>
/// <param name="IsNegated">Whether anything in it is negated.</param>
/// <param name="HasLabel">Whether a few words before a colon, or after one at the end, stand beside it: "Report: …".</param>
/// <param name="Capitals">The share of its content words that begin with a capital, 0 to 1: high in a headline.</param>
internal sealed record Credence(TextSpan? Hearsay, TextSpan? Refuted, bool IsSourced, bool IsAsked, bool IsOpen, bool IsNegated, bool HasLabel, double Capitals)
{
    private const int LongestLabel = 4;

    private static readonly PhraseList Phrases = PhraseList.Load("credence.txt");

    /// <summary>Whether it leaves open if what it tells is so.</summary>
    public bool IsDistant => Hearsay is not null || IsAsked || IsOpen;

    /// <summary>Whether it has it from others.</summary>
    public bool IsTold => Hearsay is not null || IsSourced;

    /// <summary>From 0, told as untrue, over left open and told by a source, to 3, told as it is.</summary>
    public int Level => Refuted is not null ? 0 : IsDistant ? 1 : IsSourced ? 2 : 3;

    public static Credence Of(StatementAnalysis analysis)
    {
        var tokens = analysis.Tokens;
        var (hearsay, refuted, sourced) = ((TextSpan?)null, (TextSpan?)null, analysis.Reporting.Length > 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out var end) is not { } phrase)
                continue;
            var span = new TextSpan(tokens[i].Span.Start, tokens[end - 1].Span.End);
            if (phrase.Class == "Hearsay")
                hearsay ??= span;
            else if (phrase.Class == "Refuted")
                refuted ??= span;
            sourced |= phrase.Class == "Source";
            i = end - 1;
        }

        return new Credence(
            hearsay,
            refuted,
            sourced,
            Asks(tokens),
            analysis.Modality.Any(cue => ModalityFeatures.IsOpen(cue.Kind)),
            analysis.Negations.Length > 0,
            IsLabeled(tokens),
            CapitalsOf(tokens));
    }

    private static bool Asks(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Lower == "?" || (OpensSentence(tokens, i) && OpensQuestion(tokens[i].Lower)))
                return true;
        }

        return false;
    }

    private static bool OpensSentence(ImmutableArray<Token> tokens, int index) => index == 0 || tokens[index].Sentence != tokens[index - 1].Sentence;

    private static bool OpensQuestion(string lower) =>
        lower is "is" or "are" or "was" or "were" or "did" or "does" or "has" or "had" or "can" or "could" or "would" or "should";

    private static bool IsLabeled(ImmutableArray<Token> tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Lower == ":" && (i <= LongestLabel || tokens.Length - i - 1 <= LongestLabel))
                return true;
        }

        return false;
    }

    private static double CapitalsOf(ImmutableArray<Token> tokens)
    {
        var (capital, words) = (0, 0);
        foreach (var token in tokens)
        {
            if (!token.IsContent || !char.IsLetter(token.Text[0]))
                continue;
            words++;
            capital += char.IsUpper(token.Text[0]) ? 1 : 0;
        }

        return words > 0 ? (double)capital / words : 0;
    }
}
