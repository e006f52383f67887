using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells the occasion on which a deed of words was done from the deed: "denounced the plan in an interview on Monday".</summary>
internal static class SpeechOccasion
{
    private static readonly FrozenSet<string> Occasions = FrozenSet.Create(
        StringComparer.Ordinal, "interview", "statement", "tweet", "conference", "speech", "letter", "post", "briefing", "memo", "email", "mail", "essay", "column", "rally");

    /// <summary>Whether the occasion begins at the token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="content">The claim so far.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="isDeed">Whether the claim is a thing rather than a clause: "praised the crews".</param>
    public static bool Begins(Sentence sentence, TokenRange content, int index, bool isDeed)
    {
        // "said he would resign, in a speech to the crews"
        var isAside = sentence.IsComma(index);
        var start = isAside ? index + 1 : index;
        if (!(isDeed || isAside) || !sentence.Has(start + 2) || sentence[start].Lower is not ("in" or "at" or "during" or "on") || HasEvent(sentence, content.Start, isDeed ? index : content.Start))
        {
            return false;
        }

        var phrase = NounPhrases.After(sentence, start + 1);
        if (phrase.IsEmpty || sentence[phrase.Start].Lower is not ("a" or "an" or "his" or "her" or "their" or "its"))
        {
            return false;
        }

        var end = phrase.Start;
        while (end < phrase.End && (sentence.IsNominal(end) || sentence.IsHyphen(end) || sentence[end].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Adverb || sentence.Is(end, PartOfSpeech.Pronoun)))
        {
            end++;
        }

        var head = end - 1;
        while (head > phrase.Start && (TimeWords.IsDay(sentence[head].Lower) || TimeWords.IsPart(sentence[head].Lower)))
        {
            head--;
        }

        return Occasions.Contains(sentence[head].Lemma) && (sentence[head].Lemma != "conference" || sentence[head - 1].Lower is "news" or "press") && !sentence.HasVerb(end, Math.Min(content.End, sentence.Count));
    }

    // "accused her of leaving in a rally": it may be what she did.
    private static bool HasEvent(Sentence sentence, int start, int end) =>
        Enumerable.Range(start, end - start).Any(index => (sentence.IsGerund(index) && (index == start || sentence.Is(index - 1, PartOfSpeech.Preposition))) || (sentence.IsVerbal(index) && !sentence.IsGerund(index) && !sentence.Is(index - 1, "to")));
}
