using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds noun phrases next to a reporting word, by parts of speech alone.</summary>
internal static class NounPhrases
{
    private const int LongestInsertion = 25;

    private static readonly FrozenSet<string> Links = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "in", "without", "at", "from", "with", "to", "on", "near", "inside", "within", "by", "about", "close", "under", "behind", "against");

    private static readonly FrozenSet<string> Subjects = FrozenSet.Create(StringComparer.Ordinal, "he", "she", "it", "they", "who", "which", "others", "another", "some", "many", "both", "most", "neither", "several", "few", "one", "two", "three");

    // Nouns of speakers that "to" belongs to: "an adviser to the king", not "ammunition to the rebels"
    private static readonly FrozenSet<string> TakesTo = FrozenSet.Create(StringComparer.Ordinal, "adviser", "advisor", "aide", "ambassador", "envoy", "counsel", "candidate", "deputy", "secretary", "assistant", "delegate", "representative", "delegation", "heir", "witness", "party");

    private static readonly FrozenSet<string> Possessives = FrozenSet.Create(StringComparer.Ordinal, "his", "her", "its", "their", "our", "my", "your");

    /// <summary>The phrase that ends before the token, insertions between commas skipped; empty where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Index after the phrase's last token, or after the comma that closes an insertion.</param>
    /// <param name="limit">The first token that the phrase may take.</param>
    /// <param name="insertion">The insertion that was skipped: an apposition or relative clause.</param>
    public static TokenRange Before(Sentence sentence, int end, int limit, out TokenRange insertion)
    {
        insertion = default;
        if (sentence.IsComma(end - 1) || sentence.IsDash(end - 1) || sentence.Is(end - 1, ")"))
        {
            var open = OpeningOf(sentence, end - 1, limit);
            if (open < 0)
            {
                return default;
            }

            insertion = new TokenRange(open + 1, end - 1);
            end = open;
        }

        var phrase = Core(sentence, end, limit);
        if (!phrase.IsEmpty && sentence.IsHyphen(phrase.Start + 1) && sentence[phrase.Start].Lower is "r" or "d" or "i" && sentence.IsComma(phrase.Start - 1))
        {
            // "Ann Lee, R-Ohio, meanwhile, said": party and state are no speaker.
            phrase = Core(sentence, phrase.Start - 1, limit);
        }

        if (!phrase.IsEmpty && insertion.IsEmpty && sentence.IsVerbal(phrase.Start - 1) && RelativeSubject(sentence, phrase.Start, limit) is { IsEmpty: false } antecedent)
        {
            return antecedent;
        }

        return phrase.IsEmpty ? RelativeSubject(sentence, end, limit) : WithCoordinates(sentence, phrase, limit);
    }

    /// <summary>The phrase that begins at the token; empty where none does.</summary>
    public static TokenRange After(Sentence sentence, int start)
    {
        if (sentence.Has(start) && Subjects.Contains(sentence[start].Lower) && !sentence.IsNominal(start + 1))
        {
            return new TokenRange(start, start + 1);
        }

        var end = CoreAfter(sentence, start);
        while (end > start && sentence.Has(end) && IsLinkTo(sentence, end))
        {
            var next = CoreAfter(sentence, end + 1);
            if (next <= end + 1)
            {
                break;
            }

            end = next;
        }

        return new TokenRange(start, end);
    }

    /// <summary>Whether the word, in lower case, can be a subject by itself: "he", "another", "many".</summary>
    public static bool IsSubjectWord(string lower) => Subjects.Contains(lower);

    /// <summary>Whether a noun phrase can begin at the token.</summary>
    public static bool Begins(Sentence sentence, int index) =>
        sentence.Has(index) && (sentence.IsNominal(index)
            || sentence[index].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Pronoun);

    private static int OpeningOf(Sentence sentence, int close, int limit)
    {
        var closing = sentence[close].Text;
        for (var index = close - 2; index > limit && close - index <= LongestInsertion; index--)
        {
            var matches = closing == ")" ? sentence.Is(index, "(") : closing == "," ? sentence.IsComma(index) : sentence.IsDash(index);
            if (matches && sentence.IsNominal(index - 1) && IsInsertion(sentence, index + 1, closing))
            {
                return index;
            }

            if (matches && closing != ",")
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsInsertion(Sentence sentence, int index, string closing)
    {
        if (closing != "," || sentence.IsGerund(index))
        {
            return true;
        }

        ref readonly var token = ref sentence[index];
        return token.Lower is "who" or "which" or "whose" or "whom" or "however" or "meanwhile" or "too" or "also" or "himself" or "herself" or "itself" or "then" or "now" or "though"
            || token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Preposition or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.ProperNoun
            || Possessives.Contains(token.Lower) || token.Lower is "none" or "all" or "both" or "one" or "most";
    }

    private static TokenRange Core(Sentence sentence, int end, int limit)
    {
        var last = end - 1;
        if (last < limit || !sentence.Has(last))
        {
            return default;
        }

        if (Subjects.Contains(sentence[last].Lower) && !sentence.IsNominal(last - 1))
        {
            return new TokenRange(last, end);
        }

        if (sentence.Is(last, "them") && sentence.Is(last - 1, "of") && last - 2 >= limit && !sentence.IsPunctuation(last - 2))
        {
            return new TokenRange(last - 2, end);
        }

        if (!sentence.IsNominal(last) && !sentence.Is(last, "another") && !sentence.Is(last, "there"))
        {
            return default;
        }

        var start = last;
        while (start > limit)
        {
            var next = Extend(sentence, start, limit);
            if (next == start)
            {
                break;
            }

            start = next;
        }

        return IsTimeOnly(sentence, start, end) ? default : new TokenRange(start, end);
    }

    // One step to the left: a modifier, or a preposition with what it hangs on.
    private static int Extend(Sentence sentence, int start, int limit)
    {
        var before = start - 1;
        ref readonly var token = ref sentence[before];
        if (sentence.IsQuoted(before) != sentence.IsQuoted(start) || TimeWords.IsDay(token.Lower) || IsClosed(sentence, start))
        {
            return IsClosed(sentence, start) ? ThroughLink(sentence, start, limit) : start;
        }

        if (before - 1 > limit && sentence.IsHyphen(before - 1))
        {
            return before - 2;
        }

        switch (token.PartOfSpeech)
        {
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number:
            case PartOfSpeech.Determiner when token.Lower is not ("that" or "what" or "which" or "whose"):
            case PartOfSpeech.Pronoun when Possessives.Contains(token.Lower):
            case PartOfSpeech.Other when !sentence.IsQuoteMark(before) && token.Lower is "'s" or "'" or "&" or ".":
            case PartOfSpeech.Verb when IsModifier(sentence, before, limit):
            case PartOfSpeech.Punctuation when !sentence.IsQuoteMark(before) && (token.Text is "'" or "’" or "/" || sentence.IsHyphen(before)):
                return before;
            case PartOfSpeech.Adverb when sentence.Is(before - 1, PartOfSpeech.Determiner) && sentence.Is(start, PartOfSpeech.Adjective):
                return before;
            default:
                return ThroughLink(sentence, start, limit);
        }
    }

    // A determiner or a possessive closes a phrase to the left.
    private static bool IsClosed(Sentence sentence, int start) =>
        sentence.Is(start, PartOfSpeech.Determiner) && !sentence.Is(start - 1, PartOfSpeech.Determiner) || Possessives.Contains(sentence[start].Lower);

    private static int ThroughLink(Sentence sentence, int start, int limit)
    {
        var link = start - 1;
        if (link <= limit || !Links.Contains(sentence[link].Lower))
        {
            return start;
        }

        var host = link - 1;
        if (sentence.Is(link, "to") && sentence.IsNominal(host) && !TakesTo.Contains(sentence[host].Lemma))
        {
            return start;
        }

        if (sentence.IsNominal(host) && !TimeWords.IsDay(sentence[host].Lower))
        {
            return host;
        }

        // "a person familiar with the talks", "a diplomat briefed on them"
        var describes = sentence.Is(host, PartOfSpeech.Adjective) || sentence[host].Lower.EndsWith("ed", StringComparison.Ordinal) || sentence.Is(host, "close");
        return describes && host - 1 >= limit && sentence.IsNominal(host - 1) && !sentence.Is(host, PartOfSpeech.Auxiliary) && HasDeterminer(sentence, host - 1, limit)
            ? host - 1
            : start;
    }

    private static bool HasDeterminer(Sentence sentence, int noun, int limit)
    {
        var index = noun;
        while (index >= limit && (sentence.IsNominal(index) || sentence.Is(index, PartOfSpeech.Adjective)))
        {
            index--;
        }

        return index < limit || sentence[index].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Conjunction || sentence.IsPunctuation(index);
    }

    private static bool IsModifier(Sentence sentence, int index, int limit)
    {
        var lower = sentence[index].Lower;
        if (!lower.EndsWith("ed", StringComparison.Ordinal) && !lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        if (index == limit || sentence[index - 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective)
        {
            return true;
        }

        return !sentence.IsGerund(index) && (sentence.Is(index - 1, PartOfSpeech.Conjunction) || sentence.IsPunctuation(index - 1));
    }

    private static bool IsTimeOnly(Sentence sentence, int start, int end)
    {
        var lower = sentence[end - 1].Lower;
        return TimeWords.IsDay(lower) || (TimeWords.IsPart(lower) && end - start <= 2);
    }

    // "Israel and Hamas", "Israel, Qatar and Egypt": only where no verb stands before them in their clause.
    private static TokenRange WithCoordinates(Sentence sentence, TokenRange phrase, int limit)
    {
        var start = phrase.Start;
        while (start - 2 >= limit && (sentence[start - 1].Lower is "and" or "or" or "&" || (sentence.IsComma(start - 1) && (start < phrase.Start || IsNamePair(sentence, start)))))
        {
            var other = Core(sentence, start - 1, limit);
            if (other.IsEmpty)
            {
                break;
            }

            start = other.Start;
        }

        return start < phrase.Start && IsClauseStart(sentence, start, limit) ? new TokenRange(start, phrase.End) : phrase;
    }

    // Headlines join two names by a comma: "Israel, Hamas dampen hopes".
    private static bool IsNamePair(Sentence sentence, int second) =>
        second == 2 && sentence.Is(0, PartOfSpeech.ProperNoun) && sentence.Is(second, PartOfSpeech.ProperNoun);

    /// <summary>Whether a clause begins at the token: nothing, a mark or a conjunction stands before it.</summary>
    public static bool IsClauseStart(Sentence sentence, int index, int limit) =>
        index <= limit || sentence.IsPunctuation(index - 1) || sentence[index - 1].PartOfSpeech == PartOfSpeech.Conjunction
        || sentence[index - 1].Lower is "that" or "while" or "whereas" or "although" or "though" or "because" or "as" or "after" or "when" or "if" or "before" or "since" or "where" or "but" or "and" or "yet";

    // "The soldier who shot him said": the phrase before "who".
    private static TokenRange RelativeSubject(Sentence sentence, int end, int limit)
    {
        for (var index = end - 1; index > limit && end - index < LongestInsertion; index--)
        {
            if (sentence.IsComma(index) || sentence.IsQuoteMark(index))
            {
                return default;
            }

            if (sentence[index].Lower is "who" && sentence.IsNominal(index - 1))
            {
                return Core(sentence, index, limit);
            }
        }

        return default;
    }

    private static int CoreAfter(Sentence sentence, int start)
    {
        var index = start;
        var hasHead = false;
        while (sentence.Has(index))
        {
            ref readonly var token = ref sentence[index];
            var isPart = token.PartOfSpeech switch
            {
                _ when sentence.IsHyphen(index) || (index > start && sentence.IsHyphen(index - 1)) => true,
                PartOfSpeech.Determiner => index == start || sentence.Is(index - 1, PartOfSpeech.Determiner),
                PartOfSpeech.Pronoun => index == start && Possessives.Contains(token.Lower),
                PartOfSpeech.Noun or PartOfSpeech.ProperNoun => !TimeWords.IsDay(token.Lower) && !IsTimePhrase(sentence, index),
                PartOfSpeech.Number => true,
                PartOfSpeech.Adjective => !hasHead || sentence.IsNominal(index + 1),
                PartOfSpeech.Verb => !hasHead && (index == start || token.Lower.EndsWith("ed", StringComparison.Ordinal) || sentence.IsGerund(index)) && index + 1 < sentence.Count && (sentence.IsNominal(index + 1) || sentence.Is(index + 1, PartOfSpeech.Adjective)),
                PartOfSpeech.Other => !sentence.IsQuoteMark(index) && token.Lower is "'s" or "'" or "&",
                PartOfSpeech.Punctuation => !sentence.IsQuoteMark(index) && token.Text is "'" or "’" or "/" && hasHead && sentence.IsNominal(index + 1),
                _ => false,
            };
            if (!isPart)
            {
                break;
            }

            hasHead |= sentence.IsNominal(index);
            index++;
        }

        return hasHead ? index : start;
    }

    private static bool IsTimePhrase(Sentence sentence, int index) =>
        TimeWords.IsPart(sentence[index].Lower) && sentence.Has(index - 1) && sentence[index - 1].Lower is "last" or "this" or "next" or "earlier";

    private static bool IsLinkTo(Sentence sentence, int link) =>
        Links.Contains(sentence[link].Lower) && sentence.Has(link + 1) && !TimeWords.IsDay(sentence[link + 1].Lower)
        && !(sentence.Has(link + 2) && TimeWords.IsPart(sentence[link + 2].Lower));
}
