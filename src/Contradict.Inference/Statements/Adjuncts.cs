using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Skips what says when, where and how something was said: "on Monday in a statement to reporters".</summary>
internal static class Adjuncts
{
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal, "on", "in", "to", "at", "during", "after", "before", "from", "via", "by", "through", "over", "late", "early", "earlier", "later", "last", "this", "next", "shortly");

    private static readonly FrozenSet<string> Manners = FrozenSet.Create(
        StringComparer.Ordinal,
        "earlier", "later", "again", "also", "too", "recently", "repeatedly", "publicly", "privately", "previously", "separately", "explicitly", "flatly", "firmly", "angrily", "bluntly", "quietly", "initially", "subsequently", "immediately",
        "officially", "formally", "personally", "afterwards", "afterward", "however", "instead", "today", "simply", "calmly", "cheerfully", "jokingly", "famously", "specifically", "ominously", "succinctly", "emphatically", "tersely", "curtly", "sarcastically", "defiantly", "sternly", "wryly", "pointedly", "plainly", "openly", "proudly", "falsely", "wrongly", "matter-of-factly");

    private static readonly FrozenSet<string> Occasions = FrozenSet.Create(
        StringComparer.Ordinal,
        "statement", "interview", "conference", "speech", "letter", "report", "briefing", "post", "tweet", "address", "call", "email", "e-mail", "memo", "message", "telegram", "video", "article", "book", "broadcast",
        "reporter", "journalist", "court", "testimony", "meeting", "event", "rally", "hearing", "debate", "press", "telephone", "phone", "release", "lawmaker", "parliament", "facebook", "twitter", "x", "television", "radio", "remark", "comment", "appearance", "response", "return", "turn", "part", "note", "editorial", "column", "blog", "filing", "lawsuit", "complaint", "document", "study", "analysis", "poll", "survey", "forum", "summit", "town", "hall", "monologue", "op-ed", "exchange", "advance", "private", "public", "bid", "afternoon", "morning", "paper", "affidavit", "deposition", "motion", "opinion", "ruling", "dissent", "podcast", "memoir", "segment", "sermon", "proclamation", "essay");

    // "in a report released on Friday"
    private static readonly FrozenSet<string> Issued = FrozenSet.Create(StringComparer.Ordinal, "released", "published", "issued", "posted", "obtained", "sent", "aired", "broadcast", "dated", "made", "filed", "submitted", "unsealed", "delivered", "taped", "recorded");

    /// <summary>The first token after the adjuncts that begin at the token.</summary>
    public static int Skip(Sentence sentence, int index)
    {
        while (sentence.Has(index))
        {
            var next = SkipOne(sentence, index);
            if (next == index)
            {
                break;
            }

            index = next;
        }

        return index;
    }

    private static int SkipOne(Sentence sentence, int index)
    {
        ref readonly var token = ref sentence[index];
        if (sentence.IsQuoteMark(index))
        {
            return index;
        }

        // "said Sunday's vote was late"
        if (sentence.Has(index + 1) && sentence[index + 1].Lower is "'s" or "’s")
        {
            return index;
        }

        if (TimeWords.IsDay(token.Lower))
        {
            return SkipTime(sentence, index);
        }

        if (TimeWords.IsPart(token.Lower) && sentence.Has(index - 1) && sentence[index - 1].Lower is "last" or "this" or "next" or "earlier")
        {
            return index + 1;
        }

        if (Manners.Contains(token.Lower))
        {
            return index + 1;
        }

        return Openers.Contains(token.Lower) ? SkipPhrase(sentence, index) : index;
    }

    private static int SkipTime(Sentence sentence, int index)
    {
        while (sentence.Has(index) && (TimeWords.IsDay(sentence[index].Lower) || TimeWords.IsPart(sentence[index].Lower) || (sentence.Is(index, PartOfSpeech.Number) && TimeWords.IsDay(sentence[index - 1].Lower))))
        {
            index++;
        }

        return index;
    }

    private static int SkipPhrase(Sentence sentence, int index)
    {
        var start = index;
        while (sentence.Has(index) && Openers.Contains(sentence[index].Lower))
        {
            index++;
        }

        if (sentence.Has(index) && TimeWords.IsDay(sentence[index].Lower))
        {
            return SkipTime(sentence, index);
        }

        if (sentence.Is(index - 1, PartOfSpeech.Determiner) || sentence[index - 1].Lower is "last" or "next" or "this" or "earlier")
        {
            return sentence.Has(index) && TimeWords.IsPart(sentence[index].Lower) ? index + 1 : sentence.Is(index - 1, "earlier") ? index : start;
        }

        var phrase = NounPhrases.After(sentence, index);
        if (phrase.IsEmpty)
        {
            return sentence.Has(index) && sentence[index].Lower is "private" or "public" ? index + 1 : start;
        }

        var closes = sentence.Is(phrase.End, "that") || sentence.IsComma(phrase.End) || sentence.IsQuoteMark(phrase.End) || sentence.Is(phrase.End, ":") || sentence.IsEnd(phrase.End)
            || (sentence.Has(phrase.End) && (Openers.Contains(sentence[phrase.End].Lower) || TimeWords.IsDay(sentence[phrase.End].Lower)));
        var hasOccasion = HasOccasion(sentence, phrase);
        if (hasOccasion && ThatAfter(sentence, phrase.End) is var that && that > phrase.End)
        {
            return that;
        }

        var isIssued = hasOccasion && sentence.Has(phrase.End + 1) && Issued.Contains(sentence[phrase.End].Lower);
        return isIssued ? phrase.End + 1 : closes || hasOccasion ? phrase.End : start;
    }

    /// <summary>The "that" that follows a participle of what stands before it: "in an interview scheduled to air on Friday that"; -1 where none does.</summary>
    public static int ThatAfter(Sentence sentence, int participle)
    {
        const int farthest = 12;
        for (var index = participle + 1; IsParticiple(sentence, participle) && index < Math.Min(participle + farthest, sentence.Count) && !sentence.IsPunctuation(index); index++)
        {
            if (sentence.Is(index, PartOfSpeech.Auxiliary) || sentence.Is(index, PartOfSpeech.Pronoun))
            {
                return -1;
            }

            if (sentence.Is(index, "that") && !sentence.IsVerbal(index + 1))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsParticiple(Sentence sentence, int index) =>
        (ClaimEnd.StartsDeed(sentence, index) && !sentence[index].Lower.EndsWith('s')) || (sentence.Is(index, PartOfSpeech.Adjective) && sentence[index].Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool HasOccasion(Sentence sentence, TokenRange phrase)
    {
        for (var index = phrase.Start; index < phrase.End; index++)
        {
            if (Occasions.Contains(sentence[index].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
