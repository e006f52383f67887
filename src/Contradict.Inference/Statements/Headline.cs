using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Reads attributions by a colon: "Hamas: no progress" and "No progress: Hamas" in headlines, "WALLACE: Yes." in transcripts.</summary>
internal sealed class Headline(KnownParties parties, PersonNames names)
{
    private const int LongestSpeaker = 4;

    /// <summary>The attribution, or null where the headline has no such form.</summary>
    public Attribution? Find(Sentence sentence)
    {
        for (var index = 1; index < sentence.Count - 1; index++)
        {
            if (!sentence.Is(index, ":"))
            {
                continue;
            }

            var cue = new TokenRange(index, index + 1);
            if (index <= LongestSpeaker && IsSpeaker(sentence, 0, index))
            {
                return Make(new TokenRange(0, index), cue, new TokenRange(index + 1, sentence.Count));
            }

            if (sentence.Count - index - 1 <= LongestSpeaker && IsSpeaker(sentence, index + 1, sentence.Count))
            {
                return Make(new TokenRange(index + 1, sentence.Count), cue, new TokenRange(0, index));
            }
        }

        return null;
    }

    /// <summary>The attribution of a line of a transcript, or null: its speaker stands in capitals before a colon.</summary>
    public static Attribution? FindTranscript(Sentence sentence)
    {
        var colon = 0;
        while (colon < LongestSpeaker && sentence.Has(colon) && IsCapitals(sentence[colon].Text))
        {
            colon++;
        }

        return colon > 0 && sentence.Is(colon, ":") && colon + 1 < sentence.Count
            ? Make(new TokenRange(0, colon), new TokenRange(colon, colon + 1), new TokenRange(colon + 1, sentence.Count))
            : null;
    }

    /// <summary>The attribution of a quotation after a name and a colon, "Sen. Ann Lee: “The port is open.”", or null.</summary>
    public static Attribution? FindQuotation(Sentence sentence)
    {
        var colon = 0;
        while (colon <= LongestSpeaker && sentence.Is(colon, PartOfSpeech.ProperNoun) && sentence[colon].Lower is not ("news" or "update" or "video" or "watch" or "read" or "note" or "live" or "breaking"))
        {
            colon++;
        }

        return colon > 1 && sentence.Is(colon, ":") && sentence.IsQuoteMark(colon + 1)
            ? Make(new TokenRange(0, colon), new TokenRange(colon, colon + 1), new TokenRange(colon + 1, sentence.Count))
            : null;
    }

    private static bool IsCapitals(string text) => text is not ("UPDATE" or "UPDATED" or "CORRECTION" or "NOTE" or "BREAKING" or "EXCLUSIVE" or "WATCH" or "READ" or "RELATED" or "ANALYSIS" or "OPINION" or "CLAIM" or "VERDICT" or "FACT" or "RULING") && text.Length > 2 && text.All(c => char.IsUpper(c) || c is '.' or '-' or '\'' or '’');

    private static Attribution Make(TokenRange speaker, TokenRange cue, TokenRange content) =>
        new() { Speaker = speaker, Cue = cue, Content = content, Stance = ReportingStance.State };

    private bool IsSpeaker(Sentence sentence, int start, int end)
    {
        if (parties.Find(sentence.TextOf(start, end)) is { IsDemonym: false })
        {
            return true;
        }

        if (sentence.Is(end - 1, PartOfSpeech.ProperNoun) && names.Canonical(sentence[end - 1].Text) is { } name && name.EndsWith(sentence.TextOf(start, end), StringComparison.Ordinal))
        {
            return true;
        }

        return sentence[end - 1].Lemma is "official" or "minister" or "ministry" or "spokesman" or "spokeswoman" or "spokesperson" or "police" or "army" or "government"
            or "president" or "source" or "mayor" or "report" or "witness" or "premier" or "governor" or "military" or "diplomat" or "media" or "poll" or "study" or "expert" or "analyst";
    }
}
