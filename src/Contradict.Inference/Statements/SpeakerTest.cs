using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells whether the words before a reporting verb name one who speaks.</summary>
internal sealed class SpeakerTest(SpeakingNouns speaking)
{
    /// <summary>Whether what the words name can be given a claim; where not, the claim is better left to the outlet.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words.</param>
    /// <param name="speaker">What they were read as.</param>
    public bool Passes(Sentence sentence, TokenRange words, Speaker speaker)
    {
        if (speaker.Kind == SpeakerKind.Person)
        {
            return !IsPlaceOfDeed(sentence, words);
        }

        var bare = SpeakerPhrase.WithoutDeterminer(sentence, words);
        if (bare.IsEmpty || (words.Length == 1 && sentence.Is(words.Start, PartOfSpeech.Pronoun)))
        {
            return true;
        }

        var core = SpeakerPhrase.Core(sentence, bare);
        var head = SpeakerPhrase.Head(sentence, core);
        if (sentence[words.Start].Lower is "a" or "an" && IsTwoPhrases(sentence, core, head))
        {
            return false;
        }

        if (char.IsAsciiDigit(sentence[head].Text[0]) || sentence[head].Lower is "billion" or "trillion" || (sentence.Is(head + 1, "of") && sentence[head].Lower is "end" or "start" or "beginning" or "part" or "top" or "bottom" or "rest" or "course" or "defense" or "defence"))
        {
            return false;
        }

        // "one of the cases"
        if (sentence.Is(head + 1, "of") && head + 2 < words.End && (sentence.Is(head, PartOfSpeech.Number) || sentence[head].Lower is "one" or "some" or "many" or "most" or "several" or "few"))
        {
            return sentence.Is(head + 2, PartOfSpeech.Pronoun) && !PhraseWords.Possessives.Contains(sentence[head + 2].Lower) || OfParties(sentence, head + 2, words.End);
        }

        if (sentence[head].Lemma == "conference" && head > 0 && sentence[head - 1].Lower is "press" or "news")
        {
            return false;
        }

        if (!sentence.Is(head, PartOfSpeech.Noun) || char.IsUpper(sentence[head].Text[0]))
        {
            return true;
        }

        var counts = sentence[head].Lemma is not ("concern" or "fear" or "hope" or "view" or "demand" or "call" or "warning" or "claim" or "argument" or "question" or "defense" or "defence" or "face" or "eye" or "mind" or "list" or "exchange" or "project" or "contention");
        return speaking.Contains(sentence[head].Lemma.ToLowerInvariant()) || (counts && sentence.Is(head + 1, "of") && OfParties(sentence, head + 2, words.End));
    }

    // "His visit to Halden threatens to muddy the waters": one bare name after a preposition is no subject.
    private static bool IsPlaceOfDeed(Sentence sentence, TokenRange words) =>
        words.Length == 1 && words.Start > 1 && sentence.Is(words.Start, PartOfSpeech.ProperNoun) && sentence[words.Start - 1].Lower is "to" or "in" or "at" or "from" or "near" or "over" or "about" or "of" or "against" or "between" or "under";

    // "a project lawmakers say", "a claim Ms. Lee's lawyer disputed": the article belongs to another noun than the speaker.
    private static bool IsTwoPhrases(Sentence sentence, TokenRange core, int head)
    {
        var isCount = Enumerable.Range(core.Start, core.Length).Any(index => sentence.Is(index, PartOfSpeech.Number) || sentence[index].Lower is "few" or "dozen" or "hundred" or "couple" or "handful" or "number" or "pair" or "group" or "and");
        var isPlural = sentence[head].Lower != sentence[head].Lemma && sentence[head].Lower.EndsWith('s') && !sentence[head].Lower.EndsWith("ss", StringComparison.Ordinal);
        var isOwned = core.Length > 3 && sentence.Is(core.Start, PartOfSpeech.Noun) && char.IsLower(sentence[core.Start].Text[0]) && sentence.Is(core.Start + 1, PartOfSpeech.ProperNoun) && Enumerable.Range(core.Start, core.Length).Any(index => sentence[index].Lower is "'s" or "’s");
        return (isPlural && !isCount && core.Length > 1) || isOwned;
    }

    // "a number of senators", "dozens of lawmakers"
    private bool OfParties(Sentence sentence, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (sentence.IsNominal(index) && !sentence.IsNominal(index + 1) && !(sentence.Has(index + 1) && sentence[index + 1].Lower is "'s" or "’s" or "'"))
            {
                return sentence.Is(index, PartOfSpeech.ProperNoun) || speaking.Contains(sentence[index].Lemma.ToLowerInvariant());
            }
        }

        return false;
    }
}
