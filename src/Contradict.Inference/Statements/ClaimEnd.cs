using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds where a claim that follows its cue gives way to the outlet's own words: "said it was late, but the board has yet to meet".</summary>
internal static class ClaimEnd
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
        "statement", "view", "sentiment", "argument", "point", "notion", "setback", "blow", "rebuke", "concession", "admission", "acknowledgment", "echo", "contrast", "message", "theme", "line", "phrase", "term", "jab", "swipe", "dig");

    // -ing forms that name what the claim itself brings about or takes in.
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal,
        "including", "regarding", "concerning", "considering", "following", "something", "everything", "nothing", "anything", "leaving", "killing", "injuring", "wounding", "causing", "making", "forcing", "allowing", "creating", "resulting",
        "meaning", "bringing", "putting", "costing", "saving", "helping", "keeping", "giving", "providing", "preventing", "being", "having", "starting", "beginning", "during", "spring", "evening", "morning", "king", "building");

    private static readonly FrozenSet<string> Contrasts = FrozenSet.Create(StringComparer.Ordinal, "but", "while", "whereas", "though", "although", "yet");

    /// <summary>The content without what is surely, or as likely as not, the outlet's own.</summary>
    public static TokenRange Cut(ReadSentence read, TokenRange content)
    {
        var sentence = read.Sentence;
        var isSubordinate = IsSubordinate(sentence);
        for (var index = content.Start + Claim.FewestWords - 1; index < Math.Min(content.End, sentence.Count) - 1; index++)
        {
            if (sentence.IsQuoted(index) && !(sentence.IsComma(index) && sentence.IsQuoteMark(index + 1)))
            {
                continue;
            }

            var isComment = (IsComment(sentence, index) || IsFurtherCue(read, index)) && (IsFurtherCue(read, index) || !HasOpeningQuote(read, sentence.IsQuoteMark(index + 1) ? index + 2 : index + 1, content.End));
            if (isComment || IsContrast(read, content, index) || IsOtherDeed(read, index) || (isSubordinate && IsMainClause(sentence, index)))
            {
                return content with { End = sentence.IsQuoteMark(index + 1) ? index + 2 : index };
            }
        }

        return content;
    }

    // "While the mayor said the port was open, the crews stayed away": the claim ends with its clause.
    private static bool IsSubordinate(Sentence sentence)
    {
        var first = sentence[0].Lower is "but" or "and" or "yet" or "even" ? 1 : 0;
        return sentence.Has(first) && (MainClause.IsSubordinator(sentence[first].Lower) || sentence.Is(first, "with"));
    }

    private static bool IsMainClause(Sentence sentence, int comma)
    {
        if (!sentence.IsComma(comma))
        {
            return false;
        }

        var start = comma + (sentence.IsQuoteMark(comma + 1) ? 2 : 1);
        return sentence.Has(start) && NounPhrases.Begins(sentence, start) && sentence[start].Lower is not ("who" or "which" or "whose") && sentence.HasVerb(start, sentence.Count);
    }

    private static bool IsContrast(ReadSentence read, TokenRange content, int index)
    {
        var sentence = read.Sentence;
        var isEven = sentence.Is(index, "even") && sentence.Has(index + 1) && sentence[index + 1].Lower is "as" or "though" or "while";
        var isAs = sentence.Is(index, "as") && sentence.IsComma(index - 1);
        if (!isEven && !isAs && !Contrasts.Contains(sentence[index].Lower))
        {
            return false;
        }

        var start = index + (isEven ? 2 : 1);
        var hasMark = sentence.IsPunctuation(index - 1);
        var isVerb = StartsDeed(sentence, start);
        return !HasOpeningQuote(read, start, content.End) && (isVerb || ((hasMark || isEven) && IsClause(sentence, start)));
    }

    // What is quoted was said, unless a cue of its own stands before it.
    private static bool HasOpeningQuote(ReadSentence read, int start, int end)
    {
        for (var index = start; index < Math.Min(end, read.Sentence.Count); index++)
        {
            if (IsCue(read, index))
            {
                return false;
            }

            if (read.Sentence.IsQuoteMark(index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClause(Sentence sentence, int start)
    {
        var phrase = NounPhrases.After(sentence, start);
        if (phrase.IsEmpty)
        {
            return false;
        }

        // "U.S. and NATO forces remain"
        if (sentence.Is(phrase.End, "and") && NounPhrases.After(sentence, phrase.End + 1) is { IsEmpty: false } other)
        {
            phrase = other;
        }

        var verb = SkipAdverbs(sentence, phrase.End);
        return sentence.IsVerbal(verb) && !sentence.IsGerund(verb);
    }

    private static bool StartsDeed(Sentence sentence, int start)
    {
        var verb = SkipAdverbs(sentence, start);
        return sentence.Is(verb, PartOfSpeech.Verb) && sentence[verb].Lower != sentence[verb].Lemma && !sentence.IsGerund(verb);
    }

    private static int SkipAdverbs(Sentence sentence, int index)
    {
        while (sentence.Is(index, PartOfSpeech.Adverb))
        {
            index++;
        }

        return index;
    }

    private static bool IsComment(Sentence sentence, int comma)
    {
        if (!sentence.IsComma(comma) && !sentence.IsDash(comma))
        {
            return false;
        }

        var isAfterQuote = sentence.IsQuoteMark(comma + 1);
        var start = comma + (isAfterQuote ? 2 : 1);
        if (!sentence.Has(start) || sentence.IsQuoteMark(start))
        {
            return false;
        }

        if (sentence.Is(start, "according") || sentence.Is(start, "per") || (isAfterQuote && sentence.Is(start, "and") && StartsDeed(sentence, start + 1)))
        {
            return true;
        }

        if (Comments.Contains(sentence[start].Lower) || (isAfterQuote && sentence.IsGerund(start)))
        {
            return true;
        }

        if (IsAdded(sentence, start))
        {
            return true;
        }

        if (sentence.Is(start, "despite") || IsTiming(sentence, start))
        {
            return true;
        }

        var hasArticle = sentence[start].Lower is "a" or "an" or "the" or "another" or "his" or "her" or "its" or "their";
        if (!hasArticle)
        {
            return false;
        }

        var phrase = NounPhrases.After(sentence, start);
        for (var index = start + 1; index < Math.Min(phrase.End, start + 4); index++)
        {
            if (CommentNouns.Contains(sentence[index].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    // "…, tapping into", "…, in what would be", "…, after the board met": it may be said or not; what stands before it surely was.
    private static bool IsAdded(Sentence sentence, int start)
    {
        var isWhat = sentence.Is(start, "in") && sentence.Is(start + 1, "what") && sentence.IsVerbal(SkipAdverbs(sentence, start + 2));
        var isBesides = sentence.Is(start, "as") && sentence.Is(start + 1, "well") && sentence.Is(start + 2, "as") && sentence.IsGerund(start + 3);
        return isWhat || isBesides || sentence.Is(start, "after") || (sentence.IsGerund(start) && sentence.Is(start, PartOfSpeech.Verb) && !Parts.Contains(sentence[start].Lower));
    }

    // "…, weeks earlier than planned", "…, just days after the vote"
    private static bool IsTiming(Sentence sentence, int start)
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

    // "…, reminding reporters that", "…, while also suggesting": the same speaker goes on.
    private static bool IsFurtherCue(ReadSentence read, int comma)
    {
        var sentence = read.Sentence;
        if (!sentence.IsComma(comma))
        {
            return false;
        }

        var start = comma + (sentence.IsQuoteMark(comma + 1) ? 2 : 1);
        start = SkipAdverbs(sentence, start + (sentence.Is(start, "while") || sentence.Is(start, "and") ? 1 : 0));
        start += sentence.Is(start, "also") ? 1 : 0;
        return sentence.IsGerund(start) && IsCue(read, start);
    }

    // "said the port was open and praised the crews": another deed of the same speaker.
    private static bool IsOtherDeed(ReadSentence read, int index)
    {
        var verb = SkipAdverbs(read.Sentence, index + 1);
        return read.Sentence.Is(index, "and") && !read.Sentence.IsHyphen(index + 1) && StartsDeed(read.Sentence, verb) && IsCue(read, verb);
    }

    private static bool IsCue(ReadSentence read, int index)
    {
        var token = read.Sentence.First + index;
        foreach (var cue in read.Paragraph.Reporting)
        {
            if (cue.FirstToken == token && !cue.Lemma.StartsWith("make", StringComparison.Ordinal))
            {
                return read.Sentence.Is(index, PartOfSpeech.Verb);
            }
        }

        return false;
    }
}
