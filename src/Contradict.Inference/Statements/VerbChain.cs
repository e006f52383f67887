using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The auxiliaries and adverbs before a verb.</summary>
internal readonly struct VerbChain
{
    public VerbChain(Sentence sentence, int verb)
    {
        var start = verb;
        while (start > 0)
        {
            ref readonly var token = ref sentence[start - 1];
            if (sentence.IsQuoted(start - 1) != sentence.IsQuoted(verb))
            {
                break;
            }

            // "Macy's said"
            if (start == verb && token.Lower is "'s" or "’s" && sentence.Is(start - 2, PartOfSpeech.ProperNoun) && sentence[verb].Lower is "said" or "says")
            {
                break;
            }

            if (token.PartOfSpeech == PartOfSpeech.Auxiliary)
            {
                HasBe |= token.Lemma == "be" || token.Lower is "is" or "are" or "was" or "were" or "been" or "being" or "be" or "'re" or "'m";
                IsModal |= token.Lower is "would" or "could" or "can" or "may" or "might" or "should" or "must" or "will" or "shall" or "ca" or "wo" or "'ll" or "'d";
            }
            else if (token.PartOfSpeech == PartOfSpeech.Adverb || token.Lower is "not" or "n't" or "never" or "also" or "neither" or "nor")
            {
                IsNegated |= token.Lower is "not" or "n't" or "never" or "neither" or "nor" or "hardly" or "rarely" or "seldom";
            }
            else if (start == verb && token.Lower is "both" or "all" or "each" && sentence.Has(start - 2) && sentence[start - 2].PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb or PartOfSpeech.Preposition or PartOfSpeech.Conjunction)
            {
                start--;
                continue;
            }
            else if (start == verb && token.Lower is "all" or "both" && (sentence.IsDash(start - 2) || sentence.Is(start - 2, ")")))
            {
                // "three senators — Ann Lee, Ben Clay and Rosa Keller — all said"

                start--;
                continue;
            }
            else if (start == verb && token.Text == "," && sentence.Has(start - 3) && sentence.IsComma(start - 3) && sentence[start - 2].Lower is "however" or "though" or "meanwhile" or "instead" && sentence[start - 4 < 0 ? start - 3 : start - 4].Lower is "not" or "n't" or "n’t" or "never")
            {
                // "did not, however, say"
                start -= 3;
                continue;
            }
            else
            {
                IsInfinitive = token.Lower == "to";
                break;
            }

            start--;
        }

        Start = start;
    }

    /// <summary>Index of the chain's first token; the verb's own where there is none.</summary>
    public int Start { get; }

    public bool HasBe { get; }

    public bool IsModal { get; }

    public bool IsNegated { get; }

    public bool IsInfinitive { get; }
}
