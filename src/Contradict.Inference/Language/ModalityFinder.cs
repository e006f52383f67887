using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds modal words and hedges.</summary>
public static class ModalityFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("modality.txt");

    /// <summary>The modal cues among the tokens, in order and without overlaps, the longest phrase first where two begin at one token.</summary>
    /// <param name="tokens">The tokens.</param>
    public static ImmutableArray<ModalCue> Find(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        ImmutableArray<ModalCue>.Builder? found = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out int end) is not { } phrase || IsOther(tokens, i, phrase)) continue;
            found ??= ImmutableArray.CreateBuilder<ModalCue>();
            found.Add(new ModalCue(i, end, KindOf(phrase.Class)));
            i = end - 1;
        }

        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>Whether the word is another one of the same spelling: the month of May, the free will, a military might.</summary>
    private static bool IsOther(ImmutableArray<Token> tokens, int index, Phrase phrase)
    {
        var token = tokens[index];
        if (phrase.Text.EndsWith("due to", StringComparison.Ordinal)) return IsCause(tokens, index + phrase.Length);
        if (phrase.Length > 1) return false;
        if (token.Text == "May" && IsMonth(tokens, index)) return true;
        if (token.Lower is "may" or "will" or "might" or "must") return token.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun;
        if (token.Lower is "'d") return index + 1 < tokens.Length && tokens[index + 1].Lower is "better";
        if (token.Lower is "wo") return index + 1 >= tokens.Length || tokens[index + 1].Lower != "n't";
        if (token.Lower is "plans" or "doubt" or "doubts" or "expect" or "possible" or "potential" or "necessary" or "provided") return false;
        return phrase.IsVerb && token.PartOfSpeech == PartOfSpeech.Noun;
    }

    /// <summary>"Due to rain", against "due to open".</summary>
    private static bool IsCause(ImmutableArray<Token> tokens, int next)
        => next >= tokens.Length || tokens[next].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb);

    private static bool IsMonth(ImmutableArray<Token> tokens, int index)
    {
        if (index + 1 < tokens.Length && tokens[index + 1].PartOfSpeech == PartOfSpeech.Number) return true;
        if (index == 0) return index + 1 < tokens.Length && tokens[index + 1].Lower is "'s";
        return tokens[index - 1].PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Number or PartOfSpeech.Determiner || tokens[index - 1].Lower is "last" or "next" or "late" or "early" or "mid" or "-" or "and";
    }

    private static ModalityKind KindOf(string name) => name switch
    {
        "Certain" => ModalityKind.Certain,
        "Probable" => ModalityKind.Probable,
        "Doubtful" => ModalityKind.Doubtful,
        "Planned" => ModalityKind.Planned,
        "Necessary" => ModalityKind.Necessary,
        "Conditional" => ModalityKind.Conditional,
        _ => ModalityKind.Possible,
    };
}
