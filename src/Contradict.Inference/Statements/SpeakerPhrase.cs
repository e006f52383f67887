using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Reads the parts of a phrase that names a speaker.</summary>
internal static class SpeakerPhrase
{
    private const int LongestName = 22;

    /// <summary>The phrase without articles and adverbs before it, cut where it is too long for a name.</summary>
    public static TokenRange WithoutDeterminer(Sentence sentence, TokenRange words)
    {
        var start = words.Start;
        while (start < words.End && (IsLead(sentence, start, words.End) || sentence[start].Lower is "-" or "then" or "a" or "an" or "the" or "least" or "'s" or "’s" or "another" or "this" or "that" or "one" && (sentence[start].Lower != "one" || (words.Length > 1 && !sentence.Is(start + 1, "of"))) || (sentence.Is(start, PartOfSpeech.Adverb) && start + 1 < words.End)))
        {
            start++;
        }

        // "the mayor himself"
        var end = words.End;
        end -= end - start > 1 && sentence[end - 1].Lower is "himself" or "herself" or "itself" or "themselves" ? 1 : 0;

        // "the trustees last week warned"
        if (end - start > 2 && sentence[end - 2].Lower is "last" or "this" or "next" && TimeWords.IsPart(sentence[end - 1].Lower))
        {
            end -= 2;
        }

        var isCut = end > start + LongestName;
        end = Math.Min(end, start + LongestName);
        while (isCut && end - start > 1 && !sentence.IsNominal(end - 1))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    // "' Lee", a mark that belongs to another word; "and former officials", whose first half stands elsewhere
    private static bool IsLead(Sentence sentence, int index, int end) =>
        index + 1 < end && (sentence[index].Text is "'" or "’" or "‘" || sentence[index].Lower is "and" or "or"
            || (sentence[index].Lower is "more" or "fewer" or "less" && sentence.Is(index + 1, "than")) || (sentence.Is(index, "than") && sentence.Is(index + 1, PartOfSpeech.Number)));

    /// <summary>The phrase up to its first preposition or comma.</summary>
    public static TokenRange Core(Sentence sentence, TokenRange words)
    {
        var end = words.Start + 1;
        while (end < words.End && !sentence.Is(end, PartOfSpeech.Preposition) && !sentence.IsComma(end) && (!sentence.Is(end, PartOfSpeech.Adverb) || IsPeriod(sentence, end, words.End)) && !IsReduced(sentence, end))
        {
            end++;
        }

        return new TokenRange(words.Start, end);
    }

    // "the Wire's daily tracking poll"
    private static bool IsPeriod(Sentence sentence, int index, int end) =>
        index + 1 < end && sentence[index].Lower is "daily" or "weekly" or "monthly" or "quarterly" or "yearly";

    // "a poll released Wednesday"
    private static bool IsReduced(Sentence sentence, int index) =>
        sentence.Is(index - 1, PartOfSpeech.Noun) && IsIssued(sentence[index].Lower);

    /// <summary>Whether the word, in lower case, tells how a document came about: "data compiled by the Wire".</summary>
    public static bool IsIssued(string lower) =>
        lower is "compiled" or "collected" or "gathered" or "provided" or "released" or "published" or "conducted" or "issued" or "obtained" or "commissioned" or "posted";

    /// <summary>Index of the head: the last noun of the core.</summary>
    public static int Head(Sentence sentence, TokenRange core)
    {
        for (var index = core.End - 1; index > core.Start; index--)
        {
            if (sentence.IsNominal(index) || (index == core.End - 1 && sentence[index].Lower is "report" or "poll" or "survey" or "estimate" or "forecast" or "release" or "study"))
            {
                return index;
            }
        }

        return core.Start;
    }

    /// <summary>Whether the head is plural.</summary>
    public static bool IsPlural(Sentence sentence, TokenRange core, int head)
    {
        for (var index = core.Start; index < core.End; index++)
        {
            if (sentence[index].Lower is "and")
            {
                return true;
            }
        }

        ref readonly var token = ref sentence[head];
        return (token.Lower != token.Lemma && token.Lower.EndsWith('s')) || token.Lower is "congresswomen" or "congressmen" or "people" or "police" or "media" or "men" or "women";
    }

    /// <summary>The head and number of what a phrase counts: "a number of senators" are senators, "many" are many.</summary>
    public static (int Head, bool IsPlural) Counted(Sentence sentence, TokenRange bare, int head, bool isPlural)
    {
        var counts = sentence[head].Lemma is "percent" or "number" or "dozen" or "hundred" or "thousand" or "majority" or "handful" or "pair" or "couple" or "host" or "series" or "string" or "score"
            || sentence[head].Lower is "many" or "some" or "several" or "few" or "others" or "most" or "both" or "two" or "three" or "scores";
        if (!counts || !sentence.Is(head + 1, "of") || head + 2 >= bare.End)
        {
            // "the host" counts nothing by itself
            return (head, isPlural || (counts && sentence[head].Lemma is not ("host" or "series" or "string" or "score" or "number")));
        }

        var rest = WithoutDeterminer(sentence, bare with { Start = head + 2 });
        return rest.IsEmpty ? (head, true) : (Head(sentence, Core(sentence, rest)), true);
    }

    /// <summary>Whether it names those who know of a matter: "people briefed on the talks".</summary>
    public static bool IsInformed(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start; index < words.End; index++)
        {
            if (sentence[index].Lower is "briefed" or "familiar" or "knowledge" or "close")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it picks some out of many: "senior officials", "two officials".</summary>
    public static bool IsSelect(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start; index < words.End; index++)
        {
            if (sentence.Is(index, PartOfSpeech.Number) || sentence[index].Lower is "unnamed" or "anonymous" or "senior" or "several" or "some" or "unidentified" or "other" or "top")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that an apposition begins with; empty where it begins otherwise.</summary>
    public static TokenRange NameIn(Sentence sentence, TokenRange apposition)
    {
        var start = apposition.Start;
        var end = start;
        while (end < apposition.End && (sentence.Is(end, PartOfSpeech.ProperNoun) || sentence.IsHyphen(end) || (end > start && sentence[end].Lower is "'s" or "’s")))
        {
            // "Ohio's Ann Lee"
            start = sentence.Is(end, PartOfSpeech.ProperNoun) || sentence.IsHyphen(end) ? start : end + 1;
            end++;
        }

        return end - start >= 2 ? new TokenRange(start, end) : default;
    }

    /// <summary>Whether the word is the short form of a chief officer's title.</summary>
    public static bool IsChief(string text) => text is "CEO" or "CFO" or "COO" or "C.E.O.";

    /// <summary>Whether all words are capitalised but for those that link them: "Academy of Sailors".</summary>
    public static bool IsCapitalised(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start; index < words.End; index++)
        {
            if (!char.IsUpper(sentence[index].Text[0]) && sentence[index].Lower is not ("of" or "for" or "the" or "and" or "&" or "against" or "on"))
            {
                return false;
            }
        }

        return !words.IsEmpty && char.IsUpper(sentence[words.End - 1].Text[0]);
    }

    /// <summary>Whether the word is written in capitals and names a body: "NATO", but not "CEO", nor "II" after a name.</summary>
    public static bool IsAcronym(string text) => text.Length is >= 2 and <= 6 && text is not ("II" or "III" or "IV" or "AG" or "A.G.") && !IsChief(text) && text.All(c => char.IsUpper(c) || c is '.' or '-' || char.IsDigit(c));

    /// <summary>Whether the words, though a subject, name nobody who speaks: "there", "the pictures", "at the same time".</summary>
    public static bool IsNoSpeaker(Sentence sentence, TokenRange subject) =>
        subject.Length == 1 && sentence[subject.Start].Lower is "i" or "we" or "you" or "there" or "this" or "these" or "those" or "what"
        || (subject.Length == 1 && char.IsAsciiDigit(sentence[subject.Start].Text[0]))
        || IsMeasure(sentence, subject)
        || (subject.Length > 3 && sentence[subject.End - 2].Lower is "this" && sentence[subject.End - 1].Lower is "post" or "article" or "story" or "column" or "report")
        || sentence[subject.End - 1].Lower is "picture" or "pictures" or "photo" or "photos" or "photograph" or "photographs" or "image" or "images" or "time";

    // "half the number experts expected": it was expected, and nothing is said.
    private static bool IsMeasure(Sentence sentence, TokenRange subject)
    {
        var measure = subject.End - 2;
        return subject.Length > 2 && sentence[measure].Lower is "number" or "amount" or "figure" or "rate" or "pace" && sentence.Is(measure - 1, "the") && sentence[subject.End - 1] is var last && last.Lower != last.Lemma;
    }
}
