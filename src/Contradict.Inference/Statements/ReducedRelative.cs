using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds the noun that a participle describes: "the man accused of the theft said", "the committee probing the fire said".</summary>
internal static class ReducedRelative
{
    private const int MostSteps = 4;

    /// <summary>The phrase that the participle before a phrase describes; empty where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The phrase that stands before the verb, within what the participle takes.</param>
    /// <param name="limit">The first token that the described phrase may take.</param>
    public static TokenRange Host(Sentence sentence, TokenRange phrase, int limit)
    {
        var start = phrase.Start;
        for (var step = 0; step < MostSteps && start - 2 >= limit; step++)
        {
            var before = start - 1;
            if (sentence.IsQuoted(before) != sentence.IsQuoted(start))
            {
                return default;
            }

            var isLinked = IsLink(sentence, before);
            before -= isLinked ? 1 : 0;
            if (before - 1 < limit || !IsParticiple(sentence, before, isLinked))
            {
                return default;
            }

            if (sentence.IsNominal(before - 1) && !TimeWords.IsDay(sentence[before - 1].Lower))
            {
                return PrecedingPhrase.At(sentence, before, limit);
            }

            // "accused of robbing the bank", "a record of challenging the board"
            if (!sentence.IsGerund(before) || !IsLink(sentence, before - 1))
            {
                return default;
            }

            if (sentence.IsNominal(before - 2) && before - 2 >= limit)
            {
                return PrecedingPhrase.At(sentence, before - 1, limit);
            }

            start = before;
        }

        return default;
    }

    private static bool IsLink(Sentence sentence, int index) =>
        sentence.Is(index, PartOfSpeech.Preposition) && sentence[index].Lower is not ("that" or "if" or "because" or "while" or "as" or "than" or "after" or "before" or "since" or "until" or "when");

    // An -ed form is surely no finite verb only where a preposition keeps it from the phrase.
    private static bool IsParticiple(Sentence sentence, int index, bool isLinked) =>
        sentence.Is(index, PartOfSpeech.Verb)
        && (sentence.IsGerund(index) || (isLinked && !sentence[index].Lower.EndsWith('s') && sentence[index].Lower != sentence[index].Lemma));
}
