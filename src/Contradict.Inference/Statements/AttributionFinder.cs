using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds who is said to have said what in a sentence, from reporting words and the order of phrases around them.</summary>
internal sealed class AttributionFinder(SpeakerNouns nouns, SpeakingNouns speaking)
{
    // Longer "sentences" are lists or text without stops; looking through them would take quadratic time.
    private const int LongestSentence = 400;

    private readonly CueFrames _frames = new();

    /// <summary>The attributions of a sentence, in the order of their cues.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reporting">The paragraph's reporting words.</param>
    public List<Attribution> Find(Sentence sentence, ImmutableArray<ReportingCue> reporting)
    {
        var found = new List<Attribution>();
        if (sentence.Count > LongestSentence)
        {
            return found;
        }

        var cited = default(TokenRange);
        foreach (var cue in SentenceCues.Of(reporting, sentence))
        {
            var start = cue.FirstToken - sentence.First;
            if (sentence.IsQuoted(start))
            {
                continue;
            }

            if (IsPreposition(cue.Lemma))
            {
                PrepositionalAttribution.Add(sentence, new TokenRange(start, cue.EndToken - sentence.First), cue.Stance, found);
            }
            else if (VerbCue.TryRead(sentence, cue, _frames, out var verb))
            {
                cited = verb.IsGerund && verb.Lemma == "cite" && found.Count == 0 ? NounPhrases.After(sentence, verb.Range.End) : cited;
                Add(sentence, verb, found);
            }

            // "The Wire, citing two officials, reported"
            if (!cited.IsEmpty && found is [{ Apposition: var beside } first] && beside.Start < cited.Start && cited.End <= beside.End)
            {
                first.Relays.Add(cited);
                cited = default;
            }
        }

        return found;
    }

    private static bool IsPreposition(string lemma) => lemma is "according to" or "per" or "in the words of" or "as per";

    private void Add(Sentence sentence, VerbCue verb, List<Attribution> found)
    {
        if (verb.IsGerund)
        {
            ParticipleAttribution.Add(sentence, verb, found, nouns);
        }
        else if (!InvertedAttribution.TryAdd(sentence, verb, found))
        {
            SubjectAttribution.Add(sentence, verb, found, speaking);
        }
    }
}
