using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds the body that a named person speaks or works for, by the post that stands beside the name.</summary>
internal static class Employers
{
    private static readonly FrozenSet<string> Posts = FrozenSet.Create(
        StringComparer.Ordinal,
        "spokesman", "spokeswoman", "spokesperson", "director", "chief", "president", "chairman", "chairwoman", "chair", "co-chair", "head", "manager", "ceo", "executive", "officer", "official", "analyst", "economist", "strategist", "lawyer", "attorney", "counsel",
        "professor", "historian", "scholar", "fellow", "researcher", "scientist", "host", "anchor", "correspondent", "reporter", "columnist", "editor", "commissioner", "coach", "founder", "co-founder", "partner", "consultant", "adviser", "advisor", "member", "lobbyist", "secretary", "dean", "publisher", "trustee", "expert", "organizer", "organiser");

    // What may stand before a post without being a body: "Former director Ann Lee".
    private static readonly FrozenSet<string> Ranks = FrozenSet.Create(
        StringComparer.Ordinal,
        "former", "then", "deputy", "assistant", "associate", "acting", "interim", "vice", "senior", "chief", "executive", "managing", "lead", "longtime", "retired", "general", "special", "national", "first", "new", "co", "white", "black", "native", "when", "while", "but", "and", "as", "on", "in", "at", "for", "one", "two", "rep.", "sen.", "gov.", "veteran", "federal", "local", "state", "top", "other", "some", "several", "many", "current");

    /// <summary>The body, or null where none stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The speaker's words, from the title on.</param>
    /// <param name="name">The name among them.</param>
    /// <param name="apposition">What stands beside the name; may be empty.</param>
    public static string? Of(Sentence sentence, TokenRange words, TokenRange name, TokenRange apposition) =>
        After(sentence, apposition) ?? OfPost(sentence, words with { End = name.Start });

    /// <summary>The body that the words before a post name: "a Kestrel spokesman", "HALRP policy director", "Northgate University professor"; null where none stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="title">The speaker's words without their article, up to the post.</param>
    public static string? OfPost(Sentence sentence, TokenRange title)
    {
        if (title.Length < 2 || !Posts.Contains(sentence[title.End - 1].Lemma.ToLowerInvariant()))
        {
            return null;
        }

        var end = title.Start;
        while (end < title.End - 1 && (IsBodyWord(sentence, end) || (end > title.Start && IsBond(sentence, end) && IsBodyWord(sentence, end + 1))))
        {
            end++;
        }

        // "Ella's Isle Radio reporter" is of the radio, not of the town.
        var isWhole = end > title.Start && sentence[end].Lower is not ("'s" or "’s") && (end == title.End - 1 || !char.IsUpper(sentence[end].Text[0])) && (char.IsLower(sentence[title.End - 1].Text[0]) || sentence[title.End - 1].Lower is "ceo");
        return isWhole ? sentence.TextOf(title.Start, end < title.End - 1 && Affiliations.IsBody(sentence[end].Lemma) ? end + 1 : end) : null;
    }

    // "president of the think tank Third Way", but not "mother of Paul Lee"
    private static string? After(Sentence sentence, TokenRange apposition)
    {
        var comma = apposition.Start;
        while (comma < apposition.End && (!sentence.IsPunctuation(comma) || sentence.IsHyphen(comma)) && !IsRelative(sentence, comma))
        {
            comma++;
        }

        var link = apposition.Start;
        while (link < comma && sentence[link].Lower is not ("of" or "at" or "for" or "with" or "from"))
        {
            link++;
        }

        if (link >= comma || !HasPost(sentence, apposition.Start, link))
        {
            return null;
        }

        // The first name counts: "president of the coastal think tank Third Way", "a professor of law at Northgate University".
        var start = link + 1;
        while (start < comma && !IsName(sentence, start))
        {
            start++;
        }

        var end = start;
        while (end < comma && (IsName(sentence, end) || IsBond(sentence, end)))
        {
            end++;
        }

        // "commissioner of Customs" of "Customs and Border Protection" is half a name.
        var isHalf = end == comma && sentence.Has(end) && sentence[end].Lower is "and" or "&";
        return start < end && !isHalf ? sentence.TextOf(start, end) : null;
    }

    // "a professor of law" has its post before the first link, "a law professor at" right at it.
    private static bool HasPost(Sentence sentence, int start, int link) =>
        Enumerable.Range(start, link - start).Any(index => Posts.Contains(sentence[index].Lemma.ToLowerInvariant()));

    // "Ethics and Public Policy Center", "Centers for Harbour Control", "Wal-Mart"
    private static bool IsBond(Sentence sentence, int index) =>
        (sentence.IsHyphen(index) || sentence[index].Lower is "and" or "of" or "for" or "&" or "on" or "to" or "against") && sentence.Has(index + 1) && IsName(sentence, index + 1);

    private static bool IsBodyWord(Sentence sentence, int index) =>
        (sentence.Is(index, PartOfSpeech.ProperNoun) || SpeakerPhrase.IsAcronym(sentence[index].Text)) && char.IsUpper(sentence[index].Text[0])
        && !Ranks.Contains(sentence[index].Lower) && !Posts.Contains(sentence[index].Lower) && !TimeWords.IsDay(sentence[index].Lower);

    private static bool IsName(Sentence sentence, int index) =>
        char.IsUpper(sentence[index].Text[0]) && sentence[index].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Verb;

    private static bool IsRelative(Sentence sentence, int index) => sentence[index].Lower is "who" or "whose" or "whom" or "which" or "that";
}
