using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells how and when something was said from what was said.</summary>
internal static class Circumstances
{
    /// <summary>Whether how and when it was said begins at the token: "“A” before leaving the port", "…, without giving details".</summary>
    public static bool Begins(Sentence sentence, int index)
    {
        if (IsOccasion(sentence, index))
        {
            return true;
        }

        var isAfterQuote = sentence.IsQuoteMark(index - 1) && sentence[index].Lower is "before" or "after" or "while" or "when" && !Enumerable.Range(index, sentence.Count - index).Any(sentence.IsQuoteMark);
        if (isAfterQuote && sentence.IsGerund(index + 1))
        {
            return true;
        }

        return IsSilence(sentence, index) || sentence.IsComma(index) && sentence.Is(index + 1, "without") && sentence.IsGerund(index + 2) && sentence[index + 2].Lower is "citing" or "giving" or "naming" or "saying" or "offering" or "providing" or "elaborating" or "specifying" or "identifying" or "explaining" or "mentioning" or "presenting" or "disclosing";
    }

    // "the port will open without giving a date": even without a comma
    private static bool IsSilence(Sentence sentence, int index)
    {
        if (!sentence.Is(index, "without") || !sentence.Has(index + 2))
        {
            return false;
        }

        if (sentence[index + 1].Lower is "elaborating" or "elaboration" or "specifying")
        {
            return true;
        }

        var withheld = sentence[index + 1].Lower is "giving" or "providing" or "offering" or "citing" or "naming" or "mentioning" or "presenting" or "disclosing" or "specifying" ? NounPhrases.After(sentence, index + 2) : default;
        return Enumerable.Range(withheld.Start, withheld.Length).Any(noun => PhraseWords.Possessives.Contains(sentence[noun].Lower) || sentence[noun].Lemma is "evidence" or "detail" or "proof" or "date" or "specific" or "example" or "explanation" or "timeline" or "timetable" or "reason" or "source" or "name");
    }

    /// <summary>Whether what went on meanwhile begins at the token: "…, as talks over the future of the ships resumed".</summary>
    public static bool IsMeanwhile(Sentence sentence, int index)
    {
        if (!sentence.Is(index, "as") || !sentence.IsComma(index - 1) || sentence.Is(index + 1, "part") || NounPhrases.After(sentence, index + 1).IsEmpty || HasQuotation(sentence, index))
        {
            return false;
        }

        for (var verb = index + 2; verb < sentence.Count - 1 && !sentence.IsComma(verb) && sentence[verb].Lower is not ("who" or "which" or "that"); verb++)
        {
            if (!sentence.IsQuoted(verb) && sentence.Is(verb, PartOfSpeech.Verb) && ClaimEnd.StartsDeed(sentence, verb) && sentence[verb + 1].Lower is not ("as" or "by" or "to"))
            {
                return true;
            }
        }

        return false;
    }

    // More than a term in quotation marks
    private static bool HasQuotation(Sentence sentence, int start) =>
        Enumerable.Range(start, sentence.Count - start).Any(index => sentence.IsQuoted(index) && sentence.Has(index + 3) && sentence.IsQuoted(index + 3) && sentence.IsQuoted(index + 1));

    // "… after being asked about the port": that is the occasion, not the claim.
    private static bool IsOccasion(Sentence sentence, int index)
    {
        var start = sentence.Is(index + 1, "being") ? index + 2 : index + 1;
        return sentence[index].Lower is "after" or "when" && sentence.Has(start) && sentence[start].Lower is "asked" or "pressed" or "questioned" or "challenged";
    }
}
