using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells what an outlet adds to a claim after a comma: "…, marking a change of course", "…, a move that".</summary>
internal static class OutletComment
{
    // What an outlet says of a claim that it has just reported, as an -ing form after a comma.
    private static readonly FrozenSet<string> Comments = FrozenSet.Create(
        StringComparer.Ordinal,
        "marking", "underscoring", "underlining", "highlighting", "signaling", "signalling", "echoing", "referring", "drawing", "prompting", "sparking", "escalating", "reversing", "contradicting", "deepening", "joining",
        "becoming", "reflecting", "setting", "alluding", "invoking", "repeating", "reiterating", "dismissing", "rejecting", "responding", "speaking", "appearing", "citing", "quoting", "pointing", "noting", "using", "intensifying",
        "breaking", "ending", "capping", "fueling", "fuelling", "stoking", "offering", "declining", "raising", "dealing", "ratcheting", "vowing", "urging", "calling", "accusing", "describing", "comparing", "mocking", "blaming", "criticizing");

    // ... and as a noun: "…, a move that", "…, a reference to".
    private static readonly FrozenSet<string> CommentNouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "reference", "move", "decision", "sign", "signal", "claim", "charge", "position", "step", "nod", "allusion", "assertion", "accusation", "stance", "development", "comment", "remark", "reversal", "shift", "departure",
        "statement", "view", "sentiment", "argument", "point", "notion", "setback", "blow", "rebuke", "concession", "admission", "acknowledgment", "echo", "contrast", "message", "theme", "line", "phrase", "term", "jab", "swipe", "dig", "maneuver", "manoeuvre", "gambit", "salvo", "indication", "reminder", "testament", "turnaround", "tactic", "twist", "contention", "warning", "prediction", "suggestion", "criticism", "allegation", "refrain", "insult");

    // -ing forms that name what the claim itself brings about or takes in.
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal,
        "including", "regarding", "concerning", "considering", "something", "everything", "nothing", "anything", "leaving", "killing", "injuring", "wounding", "causing", "making", "forcing", "allowing", "creating", "resulting",
        "bringing", "costing", "saving", "helping", "keeping", "giving", "providing", "preventing", "being", "having", "starting", "beginning", "during", "spring", "evening", "morning", "king", "building");

    /// <summary>Whether the -ing form, in lower case, is one that an outlet comments with.</summary>
    public static bool IsComment(string lower) => Comments.Contains(lower);

    /// <summary>Whether a comment begins after the comma or dash.</summary>
    public static bool Begins(Sentence sentence, int comma)
    {
        if ((!sentence.IsComma(comma) && !sentence.IsDash(comma)) || (ClosesDash(sentence, comma) && !IsTiming(sentence, comma + 1)))
        {
            return false;
        }

        var isAfterQuote = sentence.IsQuoteMark(comma + 1);
        var start = comma + (isAfterQuote ? 2 : 1);
        if (!sentence.Has(start) || sentence.IsQuoteMark(start))
        {
            return false;
        }

        if (sentence.Is(start, "according") || sentence.Is(start, "per") || (isAfterQuote && sentence.Is(start, "and") && ClaimEnd.StartsDeed(sentence, start + 1)))
        {
            return true;
        }

        if (Comments.Contains(sentence[start].Lower) || (isAfterQuote && sentence.IsGerund(start)))
        {
            return true;
        }

        if (!IsInList(sentence, comma) && IsAdded(sentence, start))
        {
            return true;
        }

        // "…, while speaking to reporters"
        if (sentence.Is(start, "while") && sentence.Has(start + 1) && sentence[start + 1].Lower is "speaking" or "talking" or "appearing" or "campaigning" or "taking")
        {
            return true;
        }

        if (sentence[start].Lower is "despite" or "amid" || IsMeasured(sentence, start) || IsTiming(sentence, start) || IsSomething(sentence, start))
        {
            return true;
        }

        // "…, comments that have been condemned"
        if (sentence[start].Lower is "news" or "comments" or "remarks" or "claims" or "words" or "accusations" or "allegations" or "assertions" or "words" or "charges" && sentence.Has(start + 1) && sentence[start + 1].Lower is "that" or "which" || (sentence.Is(start, "part") && sentence.Is(start + 1, "of")))
        {
            return true;
        }

        // "…, which could help him"
        if (sentence.Is(start, "which") && sentence.Has(start + 1) && sentence[start + 1].Lower is "could" or "might" or "may" or "would" or "appears" or "seems" or "appeared" or "seemed")
        {
            return true;
        }

        // "…, herself a sharp mind"
        if (sentence[start].Lower is "himself" or "herself" or "itself" or "themselves" && sentence.Is(start + 1, PartOfSpeech.Determiner))
        {
            return true;
        }

        var hasArticle = sentence[start].Lower is "a" or "an" or "the" or "another" or "his" or "her" or "its" or "their";
        if (!hasArticle)
        {
            return false;
        }

        // "— a process that could"
        var phrase = NounPhrases.After(sentence, start);
        // "a particularly implausible accusation"
        phrase = sentence.Is(start + 1, PartOfSpeech.Adverb) && NounPhrases.After(sentence, start + 2) is { IsEmpty: false } qualified ? qualified with { Start = start } : phrase;
        var isRelative = sentence[start].Lower is "a" or "an" && sentence.Has(phrase.End + 1) && sentence[phrase.End].Lower is "that" or "which";
        if (isRelative && (sentence.IsDash(comma) || (sentence[phrase.End + 1].Lower is "he" or "she" || sentence.Is(phrase.End + 1, PartOfSpeech.ProperNoun)) && sentence.IsVerbal(phrase.End + 2)))
        {
            return true;
        }

        if (IsBareRelative(sentence, start, phrase.End) || (sentence.IsDash(comma) && IsParticipial(sentence, start, phrase.End)))
        {
            return true;
        }

        for (var index = start + 1; index < Math.Min(phrase.End, start + 4); index++)
        {
            if (CommentNouns.Contains(sentence[index].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    // "…, a plan he has backed for years"
    private static bool IsBareRelative(Sentence sentence, int start, int end) =>
        sentence[start].Lower is "a" or "an" && sentence.Has(end) && sentence[end].Lower is "he" or "she" && sentence.IsVerbal(ClaimEnd.SkipAdverbs(sentence, end + 1));

    // "— a right laid down in the law"
    private static bool IsParticipial(Sentence sentence, int start, int end) =>
        sentence[start].Lower is "a" or "an" && ClaimEnd.StartsDeed(sentence, end) && !Enumerable.Range(end, sentence.Count - end).Any(sentence.IsDash);

    // "…, tapping into", "…, in what would be", "…, after the board met": it may be said or not; what stands before it surely was.
    private static bool IsAdded(Sentence sentence, int start)
    {
        // "he crawled, bleeding, to the door"
        if (sentence.IsGerund(start) && sentence.IsComma(start + 1))
        {
            return false;
        }

        start = sentence.Is(start, "further") && sentence.IsGerund(start + 1) ? start + 1 : start;
        var isWhat = sentence.Is(start, "in") && sentence.Is(start + 1, "what");
        var isBesides = sentence.Is(start, "as") && sentence.Is(start + 1, "well") && sentence.Is(start + 2, "as") && sentence.IsGerund(start + 3);
        return isWhat || isBesides || sentence.Is(start, "after") || sentence.Is(start, "following") || (sentence[start].Lower is "shortly" or "soon" or "just" or "immediately" && sentence.Is(start + 1, "after")) || IsWhenPast(sentence, start) || (sentence.IsGerund(start) && sentence.Is(start, PartOfSpeech.Verb) && !Parts.Contains(sentence[start].Lower));
    }

    // "suspended — at least for now — his decision"
    private static bool ClosesDash(Sentence sentence, int dash) =>
        sentence.IsDash(dash) && Enumerable.Range(0, dash).Count(sentence.IsDash) % 2 == 1;

    // "…, when the strike began", but not "…, when the port opens"
    private static bool IsWhenPast(Sentence sentence, int start)
    {
        var subject = sentence.Is(start, "when") ? NounPhrases.After(sentence, start + 1) : default;
        var verb = ClaimEnd.SkipAdverbs(sentence, subject.End);
        return !subject.IsEmpty && sentence.Is(verb, PartOfSpeech.Verb) && sentence[verb].Lower != sentence[verb].Lemma && !sentence[verb].Lower.EndsWith('s');
    }

    // "problems such as the economy, failing schools and poverty"
    private static bool IsInList(Sentence sentence, int comma)
    {
        // "food stamps, housing vouchers, and other aid"
        var item = NounPhrases.After(sentence, comma + 1);
        var next = sentence.IsComma(item.End) && sentence.Is(item.End + 1, "and") ? item.End + 2 : sentence.Is(item.End, "and") ? item.End + 1 : sentence.Count;
        if (item.Length is 2 or 3 && NounPhrases.After(sentence, next) is { IsEmpty: false } last && !sentence.IsVerbal(last.End))
        {
            return true;
        }

        const int farthest = 7;
        for (var index = comma - 1; index > Math.Max(0, comma - farthest); index--)
        {
            if (sentence[index].Lower is "including" or "like" || (sentence.Is(index, "such") && sentence.Is(index + 1, "as")))
            {
                return true;
            }
        }

        return false;
    }

    // "…, potentially a turning point", "…, the closest she has come to a promise"
    private static bool IsMeasured(Sentence sentence, int start) =>
        (sentence[start].Lower is "potentially" or "possibly" or "perhaps" && sentence.Has(start + 1) && sentence[start + 1].Lower is "a" or "an" or "the")
        || (sentence.Is(start, "the") && sentence.Has(start + 2) && sentence[start + 1].Lower.EndsWith("est", StringComparison.Ordinal) && sentence[start + 2].Lower is "he" or "she" or "it" or "they" or "yet");

    // "…, something the board has denied"
    private static bool IsSomething(Sentence sentence, int start)
    {
        var subject = sentence.Is(start, "something") ? NounPhrases.After(sentence, start + (sentence.Is(start + 1, "that") ? 2 : 1)) : default;
        return !subject.IsEmpty && sentence.IsVerbal(ClaimEnd.SkipAdverbs(sentence, subject.End));
    }

    /// <summary>Whether the words tell when by what went before: "weeks earlier than planned", "just days after the vote".</summary>
    public static bool IsTiming(Sentence sentence, int start)
    {
        for (var index = start; index < start + 4; index++)
        {
            if (sentence.Has(index + 1) && TimeWords.IsPart(sentence[index].Lower))
            {
                return sentence[index + 1].Lower is "after" or "before" or "earlier" or "later" or "ahead";
            }
        }

        return false;
    }
}
