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
            return true;
        }

        var bare = SpeakerPhrase.WithoutDeterminer(sentence, words);
        if (bare.IsEmpty || (words.Length == 1 && sentence.Is(words.Start, PartOfSpeech.Pronoun)))
        {
            return true;
        }

        var head = SpeakerPhrase.Head(sentence, SpeakerPhrase.Core(sentence, bare));
        if (char.IsAsciiDigit(sentence[head].Text[0]) || (sentence.Is(head + 1, "of") && sentence[head].Lower is "end" or "start" or "beginning" or "part" or "top" or "bottom" or "rest" or "course" or "defense" or "defence"))
        {
            return false;
        }

        if (!sentence.Is(head, PartOfSpeech.Noun) || char.IsUpper(sentence[head].Text[0]))
        {
            return true;
        }

        var counts = sentence[head].Lemma is not ("concern" or "fear" or "hope" or "view" or "demand" or "call" or "warning" or "claim" or "argument" or "question" or "defense" or "defence" or "face" or "eye" or "mind" or "list");
        return speaking.Contains(sentence[head].Lemma.ToLowerInvariant()) || (counts && sentence.Is(head + 1, "of") && OfParties(sentence, head + 2, words.End));
    }

    // "a number of senators", "dozens of lawmakers"
    private bool OfParties(Sentence sentence, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (sentence.IsNominal(index) && !sentence.IsNominal(index + 1))
            {
                return sentence.Is(index, PartOfSpeech.ProperNoun) || speaking.Contains(sentence[index].Lemma.ToLowerInvariant());
            }
        }

        return false;
    }
}
