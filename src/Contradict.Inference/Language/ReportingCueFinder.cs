using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds words that report speech.</summary>
public static class ReportingCueFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("reporting.txt");

    /// <summary>The reporting cues among the tokens, in order, without overlaps, the longest phrase first where two begin at one token.</summary>
    /// <param name="tokens">The tokens.</param>
    public static ImmutableArray<ReportingCue> Find(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        ImmutableArray<ReportingCue>.Builder? found = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out int end) is not { } phrase || PhraseNouns.IsNoun(tokens, i, phrase)) continue;
            found ??= ImmutableArray.CreateBuilder<ReportingCue>();
            found.Add(new ReportingCue(i, end, phrase.Text, StanceOf(phrase.Class)));
            i = end - 1;
        }

        return found?.DrainToImmutable() ?? [];
    }

    private static ReportingStance StanceOf(string name) => name switch
    {
        "Affirm" => ReportingStance.Affirm,
        "Claim" => ReportingStance.Claim,
        "Deny" => ReportingStance.Deny,
        "PlayDown" => ReportingStance.PlayDown,
        "Warn" => ReportingStance.Warn,
        "Suggest" => ReportingStance.Suggest,
        "Commit" => ReportingStance.Commit,
        "Request" => ReportingStance.Request,
        _ => ReportingStance.State,
    };
}
