using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Reads the two forms of headlines that attribute by a colon: "Hamas: no progress" and "No progress: Hamas".</summary>
internal static class Headline
{
    private const int LongestSpeaker = 4;

    /// <summary>The attribution, or null where the headline has no such form.</summary>
    public static Attribution? Find(Sentence sentence, KnownParties parties)
    {
        for (var index = 1; index < sentence.Count - 1; index++)
        {
            if (!sentence.Is(index, ":"))
            {
                continue;
            }

            var cue = new TokenRange(index, index + 1);
            if (index <= LongestSpeaker && IsSpeaker(sentence, 0, index, parties))
            {
                return Make(new TokenRange(0, index), cue, new TokenRange(index + 1, sentence.Count));
            }

            if (sentence.Count - index - 1 <= LongestSpeaker && IsSpeaker(sentence, index + 1, sentence.Count, parties))
            {
                return Make(new TokenRange(index + 1, sentence.Count), cue, new TokenRange(0, index));
            }
        }

        return null;
    }

    private static Attribution Make(TokenRange speaker, TokenRange cue, TokenRange content) =>
        new() { Speaker = speaker, Cue = cue, Content = content, Stance = ReportingStance.State };

    private static bool IsSpeaker(Sentence sentence, int start, int end, KnownParties parties)
    {
        if (parties.Find(sentence.TextOf(start, end)) is { IsDemonym: false })
        {
            return true;
        }

        return sentence[end - 1].Lemma is "official" or "minister" or "ministry" or "spokesman" or "spokeswoman" or "spokesperson" or "police" or "army" or "government"
            or "president" or "source" or "mayor" or "report" or "witness" or "premier" or "governor" or "military" or "diplomat" or "media";
    }
}
