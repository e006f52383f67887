using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Attributions by a preposition: "according to X, A", "A, according to X", "A per X".</summary>
internal static class PrepositionalAttribution
{
    /// <summary>Adds the attribution, or, within another's claim, the source that the other leans on.</summary>
    public static void Add(Sentence sentence, TokenRange cue, ReportingStance stance, List<Attribution> found)
    {
        var speaker = NounPhrases.WithNext(sentence, NounPhrases.After(sentence, cue.End));
        if (speaker.IsEmpty)
        {
            return;
        }

        // "according to the latest trustees report": before a mark the noun may look like a verb.
        if (sentence.Has(speaker.End) && sentence[speaker.End].Lower is "report" or "poll" or "survey" or "estimate" or "forecast" or "release" or "study" && (sentence.IsPunctuation(speaker.End + 1) || sentence.IsEnd(speaker.End + 1)))
        {
            speaker = speaker with { End = speaker.End + 1 };
        }

        speaker = WithIssuer(sentence, speaker);
        var boundary = ClauseBoundary.Before(sentence, cue.Start);
        var open = found.FindLast(attribution => attribution.IsOpen);
        // "The board plans to open the port, according to Ann Lee": it is she who says so.
        if (open is { Stance: ReportingStance.Commit } && boundary.HasMark && sentence[open.Cue.Start].Lemma is "plan" or "propose" or "agree" or "offer")
        {
            found.Remove(open);
            open = found.FindLast(attribution => attribution.IsOpen);
        }

        if (open is not null)
        {
            open.Tellers.Add(speaker);
            if (boundary.HasMark && RunsToEnd(sentence, speaker.End))
            {
                ClauseBoundary.Close(found, boundary.Cut);
            }

            return;
        }

        var after = SkipDescription(sentence, speaker.End);
        var free = ClauseBoundary.FreeStart(found);
        if (found.Count > 0 && (sentence.Words(free, boundary.Cut) < 3 || (found[^1].Content.Start < found[^1].Cue.Start && IsAdjunct(sentence, free, boundary.Cut))))
        {
            found[^1].Tellers.Add(speaker);
            return;
        }

        var content = sentence.Words(free, boundary.Cut) == 0
            ? new TokenRange(after + 1, sentence.Count)
            : ContentBefore(sentence, free, boundary.Cut, after);
        found.Add(new Attribution { Speaker = speaker, Apposition = NameBeside(sentence, speaker), Cue = cue, Stance = stance, Content = content, IsOpen = content.Start > cue.Start });
    }

    // "according to data released Monday by the Harbour Institute"
    private static TokenRange WithIssuer(Sentence sentence, TokenRange speaker)
    {
        if (!sentence.Has(speaker.End) || !sentence.Is(speaker.End - 1, PartOfSpeech.Noun) || !(SpeakerPhrase.IsIssued(sentence[speaker.End].Lower) || (sentence.Is(speaker.End, "made") && sentence[speaker.End - 1].Lemma is "remark" or "comment" or "statement")))
        {
            return speaker;
        }

        var by = speaker.End + 1;
        while (sentence.Has(by) && (sentence.Is(by, "on") || sentence.Is(by, PartOfSpeech.Number) || TimeWords.IsDay(sentence[by].Lower) || TimeWords.IsPart(sentence[by].Lower) || sentence[by].Lower is "last" or "this" or "earlier"))
        {
            by++;
        }

        var issuer = sentence.Is(by, "by") && sentence[speaker.End].Lower is not "obtained" ? NounPhrases.After(sentence, by + 1) : default;
        // "according to remarks made by Ann Lee": she says so.
        var isSpoken = sentence[speaker.End].Lower == "made";
        return issuer.IsEmpty ? speaker : isSpoken ? issuer : speaker with { End = issuer.End };
    }

    // "“A,” said X in an interview with the Wire, according to Y"
    private static bool IsAdjunct(Sentence sentence, int start, int end)
    {
        while (start < end && sentence.IsPunctuation(start))
        {
            start++;
        }

        return sentence.Is(start, PartOfSpeech.Preposition) || (sentence.Has(start) && MainClause.IsSubordinator(sentence[start].Lower)) || !sentence.HasVerb(start, end);
    }

    // "according to the board's head, Ann Lee"
    private static TokenRange NameBeside(Sentence sentence, TokenRange speaker)
    {
        var name = sentence.IsComma(speaker.End) && (!sentence.Is(speaker.End - 1, PartOfSpeech.ProperNoun) || sentence[speaker.End - 1].Lower is "democrat" or "republican") && sentence.Is(speaker.End + 1, PartOfSpeech.ProperNoun) ? NounPhrases.After(sentence, speaker.End + 1) : default;
        return sentence.IsEnd(name.End) || sentence.IsComma(name.End) ? name : default;
    }

    private static TokenRange ContentBefore(Sentence sentence, int start, int cut, int after)
    {
        var isDescribed = sentence.IsComma(after) && sentence.Has(after + 1) && sentence[after + 1].Lower is "a" or "an" or "who" or "which";
        var isWhole = !isDescribed && !sentence.IsEnd(after) && sentence.Words(after, sentence.Count) > 3 && (!sentence.HasVerb(start, cut) || (sentence.IsComma(after) && sentence.Is(after + 1, "that")));
        return new TokenRange(start, isWhole ? sentence.Count : cut);
    }

    // "according to three people familiar with the talks."
    private static bool RunsToEnd(Sentence sentence, int index)
    {
        while (sentence.Has(index) && !sentence.IsPunctuation(index) && sentence[index].PartOfSpeech != PartOfSpeech.Conjunction)
        {
            index++;
        }

        return sentence.IsEnd(index);
    }

    // "the ministry, which counts the dead, …"
    private static int SkipDescription(Sentence sentence, int end)
    {
        var index = end;
        if (sentence.IsComma(index) && sentence.Has(index + 1) && sentence[index + 1].Lower is "who" or "which" or "a" or "an" or "the")
        {
            index++;
            while (sentence.Has(index) && !sentence.IsComma(index))
            {
                index++;
            }

            // "According to the returns, the Lees earned 40 million,": a claim, no description.
            // "According to a person briefed on it, the orders, signed on Friday, are late": "the orders" begins the claim.
            var isClaim = sentence[end + 1].Lower is not ("who" or "which") && (sentence.HasVerb(end + 1, index) || (sentence.Is(end + 1, "the") && !sentence.Is(end - 1, PartOfSpeech.ProperNoun)));
            return sentence.IsComma(index) && !isClaim ? index : end;
        }

        while (sentence.Has(index) && !sentence.IsPunctuation(index))
        {
            index++;
        }

        return sentence.IsEnd(index) ? end : index;
    }
}
