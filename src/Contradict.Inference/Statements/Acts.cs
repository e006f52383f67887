using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells deeds and questions from statements where one verb names either: "rejected the claim" and "rejected two nominees".</summary>
internal static class Acts
{
    private static readonly FrozenSet<string> Persons = FrozenSet.Create(
        StringComparer.Ordinal,
        "nominee", "candidate", "applicant", "member", "player", "worker", "employee", "minister", "official", "officer", "judge", "juror", "lawyer", "attorney", "lawmaker", "senator", "representative", "republican", "democrat",
        "director", "secretary", "general", "adviser", "advisor", "aide", "ambassador", "coach", "teacher", "student", "refugee", "migrant", "guest", "visitor", "delegate", "delegation", "chief", "head", "president", "staff", "staffer", "troop", "child", "man", "woman", "people", "couple", "crowd", "leader");

    private static readonly FrozenSet<string> Proceedings = FrozenSet.Create(
        StringComparer.Ordinal, "lawsuit", "suit", "subpoena", "summons", "case", "appeal", "petition", "motion", "ballot", "indictment", "conviction", "verdict", "sentence", "ruling", "bill", "amendment", "nomination", "application", "decision", "veto", "bid", "challenge", "measure", "resolution");

    private static readonly FrozenSet<string> Grants = FrozenSet.Create(
        StringComparer.Ordinal, "bail", "visa", "entry", "access", "request", "permission", "motion", "appeal", "parole", "asylum", "leave", "coverage", "service", "petition", "application", "custody", "nomination", "seat", "vote", "chance", "right");

    private static readonly FrozenSet<string> Contests = FrozenSet.Create(
        StringComparer.Ordinal, "race", "contest", "election", "primary", "game", "match", "seat", "ground", "goal", "territory", "state", "nomination");

    private static readonly FrozenSet<string> Works = FrozenSet.Create(
        StringComparer.Ordinal, "book", "tweet", "quote", "message", "comment", "letter", "bill", "legislation", "law", "memoir", "check", "cheque", "song", "script", "code", "photo", "photograph", "picture", "video", "footage", "recording", "image", "link", "clip", "gain", "profit", "loss", "record", "bond", "sign");

    private static readonly FrozenSet<string> Attendance = FrozenSet.Create(
        StringComparer.Ordinal, "attend", "appear", "join", "meet", "participate", "testify", "speak", "serve", "sit", "talk", "play", "host", "hear", "consider", "review", "take", "block");

    private static readonly FrozenSet<string> Claims = FrozenSet.Create(
        StringComparer.Ordinal, "claim", "idea", "suggestion", "theory", "number", "figure", "charge", "allegation", "accusation", "notion", "hint", "word");

    /// <summary>Whether the verb, with what follows it, is no statement.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lemma">The verb's dictionary form.</param>
    /// <param name="after">Index of the first token after the verb.</param>
    public static bool Is(Sentence sentence, string lemma, int after)
    {
        if (lemma == "write" && IsScrawl(sentence, after))
        {
            return true;
        }

        if (sentence.IsPunctuation(after) || sentence.Is(after, "that"))
        {
            return false;
        }

        return lemma switch
        {
            "respond" when sentence.Is(after, "with") => true,
            // "crews responded soon after", "police responded just after noon to reports of a fire"
            "respond" when sentence[after].PartOfSpeech is PartOfSpeech.Adverb or PartOfSpeech.Preposition && !HasQuotation(sentence) && !Enumerable.Range(after, sentence.Count - after).Any(index => sentence.Is(index, "that") || sentence.Is(index, "saying") || sentence.IsComma(index)) => true,
            "issue a statement" or "release a statement" or "issue statement" => IsWhen(sentence, after),
            "respond" or "reply" when sentence.Is(after, "to") && NounPhrases.After(sentence, after + 1) is { IsEmpty: false } plain && sentence.IsEnd(plain.End) && !HasQuotation(sentence) => true,
            "reject" when NounPhrases.After(sentence, after) is { IsEmpty: false } refused && sentence.Is(Adjuncts.Skip(sentence, refused.End), "by") => true,
            // "asked aides to print the letter": no request that is made in public
            "ask" when Head(sentence, after) is "aide" or "staff" or "staffer" or "assistant" or "chief" or "secretary" or "driver" => true,
            "ask" when Head(sentence, after) == "question" => true,
            "tell" when Head(sentence, after) is "story" or "tale" or "joke" or "lie" => true,
            "ask" or "inquire" or "enquire" or "wonder" => IsQuestion(sentence, after),
            "plead" => true,
            // "slammed the coast with airstrikes"
            "slam" or "blast" or "hit" when Enumerable.Range(after, Math.Min(6, sentence.Count - after)).Any(index => sentence.Is(index, "with")) && !HasQuotation(sentence) => true,
            // "plans to open the port": told by the outlet, and said by nobody
            "plan to" => true,
            "hope" => sentence.Is(after, "to"),
            "say" => IsEcho(sentence, after) || (OutletComment.IsTiming(sentence, after) && !HasQuotation(sentence) && !Enumerable.Range(after, sentence.Count - after).Any(index => sentence.Is(index, "that") || sentence.IsComma(index))),
            "endorse" => NounPhrases.After(sentence, after) is { IsEmpty: false } backed && sentence.Is(SpeakerPhrase.Core(sentence, backed).End - 1, PartOfSpeech.ProperNoun) && !HasClause(sentence, after),
            "expect" or "expect to" => sentence.Is(Infinitive(sentence, after), "become") || sentence.Is(Infinitive(sentence, after), "be"),
            // "agreed to attend", "pledged allegiance"
            "agree" or "agree to" => Attendance.Contains(sentence.Has(Infinitive(sentence, after)) ? sentence[Infinitive(sentence, after)].Lower : ""),
            "pledge" => Head(sentence, after) is "allegiance" or "loyalty" or "support" or "fealty",
            "think" => sentence.Has(after) && sentence[after].Lower is "tank" or "tanks",
            "show" when NounPhrases.After(sentence, after) is { IsEmpty: false } shown && !HasClause(sentence, after) && !sentence.HasVerb(shown.End, sentence.Count) && !Enumerable.Range(shown.Start, shown.Length).Any(index => sentence.Is(index, PartOfSpeech.Number)) => true,
            // "has been showing a new strength and daring as it"
            "show" when NounPhrases.After(sentence, after) is { IsEmpty: false } trait && sentence[after].Lower is "a" or "an" or "no" && sentence.Has(trait.End) && sentence[trait.End].Lower is "and" or "as" && !Enumerable.Range(trait.Start, trait.Length).Any(index => sentence.Is(index, PartOfSpeech.Number) || sentence[index].Lower is "majority" or "plurality" or "rise" or "drop" or "fall" or "increase" or "decrease" or "decline") => true,
            "show" => sentence.Has(after) && PhraseWords.Possessives.Contains(sentence[after].Lower) && !HasClause(sentence, after),
            "question" => IsQuestion(sentence, after) || Persons.Contains(Head(sentence, after)),
            "reject" or "dismiss" or "welcome" or "challenge" => Head(sentence, after) is var head && (Persons.Contains(head) || (lemma != "welcome" && Proceedings.Contains(head))),
            "deny" => Grants.Contains(Head(sentence, after)) || IsIndirect(sentence, after) || IsWithheld(sentence, after),
            "appeal" or "contest" => Proceedings.Contains(Head(sentence, after)) || Contests.Contains(Head(sentence, after)),
            "concede" => Contests.Contains(Head(sentence, after)) && !HasClause(sentence, after),
            // "residents ordered to leave"
            "order" or "order to" when lemma == "order to" || sentence.Is(after, "to") => true,
            // "customers order online"
            "order" when NounPhrases.After(sentence, after).IsEmpty && sentence.Is(after, PartOfSpeech.Adverb) => true,
            "order" => NounPhrases.After(sentence, after) is { IsEmpty: false } thing && !HasInfinitive(sentence, thing),
            "post" when Head(sentence, after) is "thread" or "statement" or "apology" or "ad" or "advertisement" or "video" or "flyer" => true,
            "write" when Head(sentence, after) is "article" or "op-ed" or "editorial" or "column" or "essay" => true,
            // "wrote a letter accusing the mayor": it is the letter that accuses
            "write" or "post" => Works.Contains(Head(sentence, after)) && (!HasClause(sentence, after) || sentence.IsGerund(NounPhrases.After(sentence, after).End)),
            "stress" => Head(sentence, after) == "message",
            // "added just 194,000 jobs"
            "add" when sentence.Is(after, PartOfSpeech.Adverb) && sentence.Is(after + 1, PartOfSpeech.Number) => true,
            "add" => sentence.Is(after, "to") || (NounPhrases.After(sentence, after) is { IsEmpty: false } added && !HasClause(sentence, after) && ((sentence[added.Start].Lower is "a" or "an" && !HasQuotationAfter(sentence, added.End) && !sentence.HasVerb(added.End, Math.Min(added.End + 4, sentence.Count))) || sentence.Is(added.End, PartOfSpeech.Preposition) || !sentence.HasVerb(added.End, sentence.Count))),
            "underscore" or "underline" or "highlight" or "illustrate" => NounPhrases.After(sentence, after) is { IsEmpty: false } stressed && !sentence.IsVerbal(stressed.End) && !sentence.Is(stressed.End, ":"),
            "respond" or "reply" or "react" => sentence.Is(after, "to") && NounPhrases.After(sentence, after + 1) is { IsEmpty: false } topic && sentence.Has(topic.End) && (sentence[topic.End].Lower is "that" or "about" or "over" || sentence.IsGerund(topic.End)),
            "relay" => true,
            "verify" or "certify" => !HasClause(sentence, after),
            "relate" => sentence.Is(after, "to"),
            "tweet" => IsAbout(sentence, after) || (sentence.Is(after, PartOfSpeech.Adverb) && !Enumerable.Range(after, sentence.Count - after).Any(index => sentence.Is(index, "that") || sentence.Is(index, ":")) && !HasQuotation(sentence)) || (Works.Contains(Head(sentence, after)) && !HasClause(sentence, after)),
            "declare" => Head(sentence, after) is "candidacy" or "emergency" or "war" or "holiday" or "bankruptcy" or "state" or "disturbance" or "riot" or "disaster",
            // "announced the update in a news conference": what it was is told before or after
            "announce" => Head(sentence, after) is "news" or "update" && !HasClause(sentence, after),
            // "reveals his economic team"
            "reveal" when sentence.Has(after) && PhraseWords.Possessives.Contains(sentence[after].Lower) && !HasClause(sentence, after) => true,
            "reiterate" or "repeat" when Head(sentence, after) is "comment" or "remark" => true,
            "reveal" or "show" when sentence.Has(after) && sentence[after].Lower is "himself" or "herself" or "themselves" => true,
            "insist on" or "request" when Head(sentence, after) == "anonymity" => true,
            "assume" when Enumerable.Range(after, Math.Min(6, sentence.Count - after)).Any(index => sentence[index].Lower is "presidency" or "office" or "post" or "role" or "control" or "command" or "power") => true,
            // "confirmed Ann Lee as harbour master"
            "confirm" when NounPhrases.After(sentence, after) is { IsEmpty: false } chosen && sentence.Is(SpeakerPhrase.Core(sentence, chosen).End - 1, PartOfSpeech.ProperNoun) && sentence[Math.Min(SpeakerPhrase.Core(sentence, chosen).End, sentence.Count - 1)].Lower is "as" or "to" => true,
            "confirm" => Persons.Contains(Head(sentence, after)) || Head(sentence, after) is "nomination" or "appointment",
            "threaten" => Persons.Contains(Head(sentence, after)) || Head(sentence, after) is "reporter" or "journalist" or "driver" or "neighbor",
            "notify" or "inform" => NounPhrases.After(sentence, after) is { IsEmpty: false } told && (sentence.Is(told.End, "of") || (!HasClause(sentence, after) && Enumerable.Range(told.Start, told.Length).Any(index => sentence.Is(index, "of")))),
            "mention" => sentence.Is(after, "neither") || !HasClause(sentence, after),
            "request" => Head(sentence, after) is "comment" or "meeting" or "interview" or "call",
            "answer" => Head(sentence, after) is "question" or "call" or "phone" or "door",
            "throw out" => !Claims.Contains(Head(sentence, after)),
            "shy away from" or "soften" => true,
            "maintain" or "assume" => NounPhrases.After(sentence, after) is { IsEmpty: false } kept && !sentence.IsVerbal(kept.End) && !sentence.Is(kept.End, PartOfSpeech.Adverb),
            _ => false,
        };
    }

    private static bool HasQuotationAfter(Sentence sentence, int start) => sentence.IsQuoteMark(start) || sentence.IsQuoteMark(start + 1);

    // "tweeted on Friday about the port"
    private static bool IsAbout(Sentence sentence, int after)
    {
        const int farthest = 12;
        var index = after;
        while (index < Math.Min(after + farthest, sentence.Count) && !sentence.Is(index, "about") && !sentence.IsComma(index) && !sentence.IsQuoteMark(index) && !sentence.IsVerbal(index) && !sentence.Is(index, "that"))
        {
            index++;
        }

        return sentence.Is(index, "about");
    }

    // "said just that", "said as much"
    private static bool IsEcho(Sentence sentence, int after) =>
        (sentence.Is(after, "just") && sentence.Is(after + 1, "that") && sentence.IsEnd(after + 2)) || (sentence.Is(after, "as") && sentence.Is(after + 1, "much"));

    // "issued a statement Monday shortly after": what follows tells when.
    private static bool IsWhen(Sentence sentence, int after)
    {
        while (sentence.Has(after) && (TimeWords.IsDay(sentence[after].Lower) || TimeWords.IsPart(sentence[after].Lower) || sentence.Is(after, PartOfSpeech.Adverb)) && sentence[after].Lower is not ("after" or "before"))
        {
            after++;
        }

        return sentence.Has(after) && sentence[after].Lower is "after" or "before";
    }

    private static bool HasQuotation(Sentence sentence) => Enumerable.Range(0, sentence.Count).Any(sentence.IsQuoteMark);

    // "wrote “Progress” on the board"
    private static bool IsScrawl(Sentence sentence, int after) => sentence.IsQuoteMark(after) && sentence.IsQuoteMark(after + 2) && sentence.Is(after + 3, "on");

    // "asked if", "asked him whether", "asked about": what is asked is not said.
    private static bool IsQuestion(Sentence sentence, int after)
    {
        var index = sentence.Has(after) && sentence[after].Lower is "him" or "her" or "them" or "me" or "us" or "it" ? after + 1 : NounPhrases.After(sentence, after).End;
        // "asked the mayor about the port"
        var about = Enumerable.Range(after, Math.Max(0, index - after)).FirstOrDefault(other => sentence.Is(other, "about"), -1);
        index = about > 0 ? about : Math.Max(index, after);
        return sentence.Has(index) && sentence[index].Lower is "if" or "whether" or "about" or "what" or "why" or "how" or "when" or "where" or "who" or "which";
    }

    // "denied him a visa"
    private static bool IsIndirect(Sentence sentence, int after) =>
        sentence.Has(after) && sentence[after].Lower is "him" or "them" or "us" or "me" or "her" && Grants.Contains(Head(sentence, after + 1));

    // "denied aircraft to Ms. Lee", but not "denied the claim to reporters"
    private static bool IsWithheld(Sentence sentence, int after)
    {
        var to = after;
        while (to < after + 4 && sentence.IsNominal(to) && !Claims.Contains(sentence[to].Lemma))
        {
            to++;
        }

        return to > after && sentence.Is(to, "to") && NounPhrases.After(sentence, to + 1) is { IsEmpty: false } person && sentence.Is(SpeakerPhrase.Core(sentence, person).End - 1, PartOfSpeech.ProperNoun);
    }

    private static bool HasClause(Sentence sentence, int after)
    {
        var end = NounPhrases.After(sentence, after).End;
        return sentence.Is(end, "that") || sentence.Is(end, ":") || sentence.IsQuoteMark(end) || sentence.IsGerund(end) || (sentence.IsVerbal(end) && sentence[end].Lower is not ("called" or "titled" or "entitled"));
    }

    private static int Infinitive(Sentence sentence, int after) => sentence.Is(after, "to") ? after + 1 : after;

    private static bool HasInfinitive(Sentence sentence, TokenRange thing) =>
        sentence.Is(thing.End, "to") || sentence.Is(thing.End, "not") || sentence.IsVerbal(thing.End)
        || Enumerable.Range(thing.Start, thing.Length).Any(index => sentence.Is(index, "to"));

    private static string Head(Sentence sentence, int after)
    {
        var phrase = NounPhrases.After(sentence, after);
        if (phrase.IsEmpty)
        {
            return "";
        }

        // "declared an emergency four weeks ago"
        var time = TimeWords.StartBefore(sentence, sentence.Is(phrase.End - 1, "ago") ? phrase.End - 1 : phrase.End);
        time -= time > phrase.Start + 1 && time < phrase.End && sentence.Is(time - 1, PartOfSpeech.Number) ? 1 : 0;
        phrase = time > phrase.Start ? phrase with { End = time } : phrase;

        // "two of the five senators"
        var isPart = sentence.Is(phrase.Start, PartOfSpeech.Number) && sentence.Is(phrase.Start + 1, "of") && phrase.Length > 2;
        var bare = SpeakerPhrase.WithoutDeterminer(sentence, isPart ? phrase with { Start = phrase.Start + 2 } : phrase);
        return bare.IsEmpty ? "" : sentence[SpeakerPhrase.Head(sentence, SpeakerPhrase.Core(sentence, bare))].Lemma.ToLowerInvariant();
    }
}
