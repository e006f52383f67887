using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Attributions whose subject stands before the verb: "X said that A", "A, X said", "A, X said, B".</summary>
internal static class SubjectAttribution
{
    /// <summary>Adds the attribution of the verb, if it is one.</summary>
    public static void Add(Sentence sentence, VerbCue verb, List<Attribution> found, SpeakingNouns speaking)
    {
        var subject = NounPhrases.Before(sentence, TimeWords.StartBefore(sentence, verb.ChainStart), limit: 0, out var insertion);
        if (AfterQuotation(sentence, subject, verb) is { IsEmpty: false } named)
        {
            insertion = new TokenRange(named.End + 1, verb.ChainStart - 1);
            subject = named;
        }

        if (subject.IsEmpty || SpeakerPhrase.IsNoSpeaker(sentence, subject) || IsProspect(sentence, subject, verb))
        {
            AddContinued(sentence, verb, found);
            return;
        }

        subject = RelativeClause.Antecedent(sentence, subject, verb.ChainStart, speaking, out var isRelative);
        if (subject.IsEmpty)
        {
            return;
        }

        subject = isRelative ? subject : Including(sentence, subject);
        // "he and Ms. Lee say": it is not sure who they are.
        if (sentence.Is(subject.Start - 1, "and") && sentence.Has(subject.Start - 2) && sentence[subject.Start - 2].Lower is "he" or "she" or "they" && (subject.Start == 2 || !sentence.IsNominal(subject.Start - 3)))
        {
            return;
        }

        // "the man who police say claimed to have a bomb": that he did is what the police say.
        if (sentence.Has(verb.ChainStart - 2) && sentence[verb.ChainStart - 1].Lower is "say" or "says" or "said" or "believe" or "allege" && sentence.IsNominal(verb.ChainStart - 2))
        {
            return;
        }

        // "e-mails handed to the board suggest": it is not the board that suggests.
        if (verb.Lemma is "suggest" or "show" or "indicate" or "reveal" && subject.End == verb.ChainStart && sentence.Is(subject.Start - 1, "to") && sentence.Has(subject.Start - 2) && (sentence.Is(subject.Start - 2, PartOfSpeech.Verb) || sentence.Is(subject.Start - 2, PartOfSpeech.Preposition) || sentence.Is(subject.Start - 2, PartOfSpeech.Adverb)))
        {
            return;
        }

        // "firms whose owners cite": the owners are not at hand.
        // "…, something the board says it did": it is no claim of its own.
        if (sentence.Is(subject.Start - 1, "whose") || IsAfterSomething(sentence, subject.Start))
        {
            return;
        }

        // "would not say whether the board believes": nobody says that it does.
        if (sentence.Has(subject.Start - 1) && sentence[subject.Start - 1].Lower is "whether" or "if")
        {
            return;
        }

        // "a film on how the board demanded": it is told what was done.
        if (sentence.Has(subject.Start - 1) && sentence[subject.Start - 1].Lower is "how" or "why" && sentence.Is(subject.Start - 2, PartOfSpeech.Preposition))
        {
            return;
        }

        if ((isRelative && sentence[subject.End - 1].Lower is "others" or "those" or "anyone" or "everyone") || IsAmong(sentence, subject.Start))
        {
            return;
        }

        if (IsNounAfterVerb(sentence, subject, verb) || IsWithinReport(sentence, subject.Start))
        {
            return;
        }

        var boundary = ClauseBoundary.Before(sentence, subject.Start);
        var forward = ForwardContent.Read(sentence, verb);
        if (IsReducedRelative(sentence, subject, verb, forward) || IsElliptic(sentence, forward) || IsAfterScareQuote(sentence, subject.Start))
        {
            return;
        }

        var isHanging = MainClause.IsSubordinator(sentence[sentence[0].Lower is "but" or "and" ? Math.Min(1, sentence.Count - 1) : 0].Lower);
        // "Calling crews “idlers,” the mayor said": what is quoted is no claim of its own.
        isHanging |= sentence.IsGerund(0) && sentence.Is(0, PartOfSpeech.Verb) && !sentence.IsQuoted(0);
        var isAfterQuote = !isHanging && sentence.IsQuoteMark(subject.Start - 1) && boundary.HasMark && boundary.Cut > 0;
        // "“A,” X said, “B”" and "“A,” X told graduates of the college": the claim stands before.
        var opensWithQuote = sentence.IsQuoteMark(0) || sentence.IsQuoted(0) || !sentence.Has(forward.Start) || !NounPhrases.IsSubjectWord(sentence[forward.Start].Lower);
        var isBetween = isAfterQuote && !AsksTo(sentence, verb) && opensWithQuote && (sentence.IsComma(forward.AfterAdjuncts) || (forward.Exists && !sentence.IsQuoteMark(forward.Start) && !sentence.Is(forward.Start - 1, "that")));
        if (IsSplit(sentence, forward, boundary))
        {
            found.RemoveAll(attribution => attribution.IsOpen);
            found.Add(new Attribution { Speaker = subject, Apposition = insertion, Cue = verb.Range, Stance = verb.Stance, Content = new TokenRange(ClauseBoundary.FreeStart(found), sentence.Count) });
        }
        else if (forward.Exists && !isBetween)
        {
            AddForward(sentence, verb, found, subject, insertion, boundary, forward, isRelative);
        }
        else if ((sentence.Is(forward.AfterAdjuncts, ":") && sentence.IsEnd(forward.AfterAdjuncts + 1)) || (subject.Start == 0 && sentence.IsEnd(forward.AfterAdjuncts)))
        {
            AddAnnouncement(verb, found, subject, insertion);
        }
        else if (boundary.HasMark && boundary.Cut > 0 && !isRelative && !IsContrasted(sentence, boundary.Cut, subject.Start) && !DeniesThing(sentence, verb) && !UrgesPerson(sentence, verb))
        {
            PrecedingClaim.Add(sentence, verb, found, subject, insertion, boundary.Cut, forward.AfterAdjuncts, forward.Addressee);
        }
    }

    // "“A,” Ann Lee, a sailor trying to unseat Ben Clay, a Democrat, in Ohio, said": whoever is named right after the quotation.
    private static TokenRange AfterQuotation(Sentence sentence, TokenRange subject, VerbCue verb)
    {
        var mark = subject.Start - 1;
        while (mark > 0 && !sentence.IsQuoteMark(mark))
        {
            mark--;
        }

        var end = mark + 1;
        while (sentence.Is(end, PartOfSpeech.ProperNoun))
        {
            end++;
        }

        var isAside = mark > 0 && end - mark > 2 && end < subject.Start && sentence.IsComma(end) && sentence.IsComma(verb.ChainStart - 1);
        return isAside && !Enumerable.Range(end, verb.ChainStart - end).Any(index => sentence.IsVerbal(index) && !sentence.IsGerund(index) && !sentence.Is(index - 1, "to")) ? new TokenRange(mark + 1, end) : default;
    }

    // "several outlets, including the Isle Post and the Wire said": it is all of them.
    private static TokenRange Including(Sentence sentence, TokenRange phrase)
    {
        const int limit = 0;
        var start = phrase.Start;
        while (start - 2 > limit && sentence[start - 1].Lower is "and" or "or" && PrecedingPhrase.At(sentence, start - 1, limit) is { IsEmpty: false } other)
        {
            start = other.Start;
        }

        var whole = start - 2 > limit && sentence.Is(start - 1, "including") && sentence.IsComma(start - 2) ? PrecedingPhrase.At(sentence, start - 2, limit) : default;
        return whole.IsEmpty || !NounPhrases.IsClauseStart(sentence, whole.Start, limit) ? phrase : whole;
    }

    private static void AddForward(
        Sentence sentence, VerbCue verb, List<Attribution> found, TokenRange subject, TokenRange insertion, ClauseBoundary boundary, ForwardContent forward, bool isRelative)
    {
        var open = found.FindLast(attribution => attribution.IsOpen);
        if (open is not null)
        {
            // "According to the report, in May the mayor said": that he said so is what the report says.
            var isUnbegun = sentence[open.Cue.Start].Lower is "according" or "per" && !sentence.HasVerb(open.Content.Start, Math.Max(boundary.Cut, open.Content.Start));
            var isNested = isRelative || isUnbegun || subject.Start <= open.Content.Start || (!boundary.IsCoordinate && !boundary.HasMark)
                || (boundary.IsCoordinate && !boundary.HasMark && (verb.Frame & CueFrame.Strong) == 0);
            if (isNested)
            {
                return;
            }

            ClauseBoundary.Close(found, boundary.Cut);
        }

        found.Add(new Attribution
        {
            Speaker = subject,
            Apposition = insertion,
            Cue = verb.Range,
            Stance = verb.Stance,
            KeepsCue = forward.KeepsCue,
            Content = new TokenRange(forward.Start, isRelative ? NextComma(sentence, forward.Start) : EndOfDeed(sentence, forward)),
            IsOpen = !isRelative,
            Addressee = forward.Addressee,
        });
    }

    // "as the mayor said he would, the crews left"
    private static bool IsElliptic(Sentence sentence, ForwardContent forward) =>
        forward.Exists && sentence.Is(forward.Start, PartOfSpeech.Pronoun) && sentence.Is(forward.Start + 1, PartOfSpeech.Auxiliary) && (sentence.IsComma(forward.Start + 2) || sentence.IsEnd(forward.Start + 2));

    // "instead of the “big wall” he promised": no claim ends without a comma.
    private static bool IsAfterScareQuote(Sentence sentence, int start) =>
        sentence.IsQuoteMark(start - 1) && !sentence.IsPunctuation(start - 2) && !sentence.IsQuoteMark(0) && sentence[start].Lower is "he" or "she" or "they" or "it";

    // "a mistake he said he made", "some of which they said helped": what is said lacks its subject or object.
    private static bool IsReducedRelative(Sentence sentence, TokenRange subject, VerbCue verb, ForwardContent forward)
    {
        if (sentence.Is(subject.Start - 1, "what") && sentence.Has(subject.Start - 2))
        {
            return true;
        }

        if (!forward.Exists || !sentence.Has(subject.Start - 1) || (sentence.IsQuoteMark(forward.Start) && !sentence.Is(subject.Start - 1, "who")) || forward.Start > ClaimEnd.SkipAdverbs(sentence, verb.Range.End))
        {
            return false;
        }

        // "a project the crews say is a failure", "a contention her lawyer disputed"
        if (sentence.IsVerbal(forward.Start) && !sentence.IsGerund(forward.Start) && !sentence.Is(forward.Start - 1, "that") && sentence[forward.Start].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "would" or "will" or "could" or "can")
        {
            return true;
        }

        if (IsObjectRelative(sentence, subject.Start, forward.Start))
        {
            return true;
        }

        var isPronoun = subject.Length == 1 && sentence[subject.Start].Lower is "he" or "she" or "they" or "it";
        return (isPronoun && sentence.Is(subject.Start - 1, PartOfSpeech.Noun) && !TimeWords.IsPart(sentence[subject.Start - 1].Lower))
            || (sentence[subject.Start - 1].Lower is "which" or "whom" && !sentence.Is(subject.Start - 2, "in")) || (sentence.Is(subject.Start - 1, "who") && sentence.IsVerbal(forward.Start + (sentence.IsQuoteMark(forward.Start) ? 1 : 0)))
            || (isPronoun && sentence.Is(subject.Start - 1, "that") && (sentence.Is(subject.Start - 2, PartOfSpeech.Noun) || sentence.Is(subject.Start - 2, "one")) && !sentence.Is(forward.Start - 1, "that"))
            || (sentence.Is(subject.Start - 1, "that") && !sentence.Is(forward.Start - 1, "that") && sentence.Has(subject.Start - 2) && sentence[subject.Start - 2].Lemma is "thing" or "something" or "plan" or "question" or "issue" or "problem" or "point" or "step" or "move")
            || (isPronoun && sentence.Is(subject.Start - 1, "that") && sentence.IsVerbal(subject.Start - 2))
            || (sentence.Is(subject.Start - 1, "that") && ClaimEnd.SkipAdverbs(sentence, forward.Start) is var verbAfter && sentence.IsVerbal(verbAfter) && !sentence.IsGerund(verbAfter));
    }

    // "The board published a report that asked for help, and urged the crews": it may be the report that urges.
    private static bool HasRelative(Sentence sentence, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(index => sentence[index].Lower is "that" or "which" && sentence.IsVerbal(index + 1) && sentence.IsNominal(index - 1));

    // "The mayor spoke, as the board met and vowed to stay": it may be the board that vows.
    private static bool HasClause(Sentence sentence, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(index => sentence[index].Lower is "as" or "while" or "when" or "after" or "because" && NounPhrases.After(sentence, index + 1) is { IsEmpty: false } subject && sentence.IsVerbal(subject.End));

    private static bool IsAfterSomething(Sentence sentence, int start)
    {
        while (sentence.Has(start - 1) && (sentence.IsNominal(start - 1) || sentence[start - 1].Lower is "and" or "the"))
        {
            start--;
        }

        return sentence.Is(start - 1, "something") || sentence.Is(start, "something");
    }

    // "The mayor left, while her aide posted": what stands before is no claim of the aide's.
    private static bool IsContrasted(Sentence sentence, int cut, int subject) =>
        !sentence.IsQuoteMark(0) && !sentence.IsQuoted(0) && Enumerable.Range(cut, subject - cut).Any(index => sentence[index].Lower is "while" or "whereas" or "although" or "though");

    // "her appeal among voters threatens to end": it is not the voters who threaten.
    private static bool IsAmong(Sentence sentence, int start) =>
        sentence.Is(start - 1, PartOfSpeech.Preposition) && sentence[start - 1].Lower is "among" or "amongst" or "between" or "toward" or "towards" or "across" && sentence.IsNominal(start - 2);

    // "“A,” crews called on the board to resign": what is called for comes after.
    private static bool AsksTo(Sentence sentence, VerbCue verb) =>
        verb.Stance == ReportingStance.Request && NounPhrases.After(sentence, verb.Range.End) is { IsEmpty: false } asked && sentence.Is(asked.End, "to");

    /// <summary>Whether what is claimed lacks its object, which stands before the speaker: "a paper the board said it lost".</summary>
    public static bool IsObjectRelative(Sentence sentence, int subject, int claim) =>
        sentence.Is(subject, PartOfSpeech.Determiner) && sentence.Is(subject - 1, PartOfSpeech.Noun) && !TimeWords.IsPart(sentence[subject - 1].Lower) && !sentence.Is(0, PartOfSpeech.Preposition)
        && sentence.Has(claim) && sentence[claim].Lower is "it" or "he" or "she" or "they" && !sentence.Is(claim - 1, "that");

    // "the view disagrees with government plans to open the port": the clause has a verb already.
    private static bool IsNounAfterVerb(Sentence sentence, TokenRange subject, VerbCue verb)
    {
        var isNounToo = verb.Range.Start == verb.ChainStart && subject.End == verb.ChainStart && sentence[verb.Range.Start].Lower is "plans" or "claims" or "demands" or "promises" or "threats" or "pledges" or "fears" or "hopes" or "reports" or "estimates" or "proposals" or "offers" or "requests" or "calls" or "orders" or "appeals" or "vows";
        // "one of her campaign promises: a bridge"
        if (isNounToo && sentence.Is(verb.Range.End, ":") && sentence.Is(subject.End - 1, PartOfSpeech.Noun))
        {
            return true;
        }

        if (!isNounToo || !sentence.Is(subject.Start - 1, PartOfSpeech.Preposition) || MainClause.IsSubordinator(sentence[subject.Start - 1].Lower) || sentence.Is(subject.Start - 1, "that"))
        {
            return false;
        }

        var start = subject.Start - 1;
        while (start > 0 && !sentence.IsPunctuation(start - 1) && sentence[start - 1].Lower is not ("that" or "and" or "but" or "who" or "which") && !MainClause.IsSubordinator(sentence[start - 1].Lower))
        {
            start--;
        }

        return sentence.HasVerb(start, subject.Start - 1);
    }

    // "after a report alleging that the mayor had asked": what the report tells of.
    private static bool IsWithinReport(Sentence sentence, int start) =>
        sentence.Is(start - 1, "that") && sentence.Is(start - 2, PartOfSpeech.Verb) && sentence[start - 2].Lower is "alleging" or "claiming" or "suggesting" or "reporting" or "revealing" or "indicating" or "showing" && sentence.IsNominal(start - 3);

    // "Asked about the port, the mayor denied it."
    private static bool DeniesThing(Sentence sentence, VerbCue verb) =>
        verb.Stance == ReportingStance.Deny && sentence.Has(verb.Range.End) && sentence[verb.Range.End].Lower is "it" or "this" or "them";

    // "…, and the mayor urged him to be quiet": what is urged comes after.
    private static bool UrgesPerson(Sentence sentence, VerbCue verb) =>
        verb.Stance == ReportingStance.Request && sentence.Has(verb.Range.End) && sentence[verb.Range.End].Lower is "him" or "her" or "them" or "me" or "us";

    // "Those who back the plan, he said, “are late.”": the claim's subject stands before its speaker.
    private static bool IsSplit(Sentence sentence, ForwardContent forward, ClauseBoundary boundary) =>
        forward.Exists && sentence.IsQuoteMark(forward.Start) && sentence.IsComma(forward.Start - 1) && (sentence.Is(forward.Start + 1, PartOfSpeech.Auxiliary) || ClaimEnd.StartsDeed(sentence, forward.Start + 1)) && (sentence.IsComma(boundary.Cut) || (sentence.IsQuoteMark(boundary.Cut - 1) && !sentence.HasVerb(0, boundary.Cut))) && boundary is { HasMark: true, IsCoordinate: false, Cut: > 1 };

    // "He said:" before a paragraph of quotation; "he said." after a quotation that ends in a question mark.
    private static void AddAnnouncement(VerbCue verb, List<Attribution> found, TokenRange subject, TokenRange insertion) =>
        found.Add(new Attribution { Speaker = subject, Apposition = insertion, Cue = verb.Range, Stance = verb.Stance, Content = default });

    // "and vowed to fight": the verb goes on with the speaker before it.
    private static void AddContinued(Sentence sentence, VerbCue verb, List<Attribution> found)
    {
        var before = verb.ChainStart - 1;
        if ((verb.Frame & CueFrame.Strong) == 0 || !sentence.Has(before) || sentence[before].Lower is not ("and" or "but" or "then" or ","))
        {
            return;
        }

        var forward = ForwardContent.Read(sentence, verb);
        if (!forward.Exists)
        {
            return;
        }

        var insertion = found.Count > 0 ? found[^1].Apposition : default;
        var speaker = found.Count > 0 ? found[^1].Speaker : MainClause.Subject(sentence, before, out insertion);
        if (speaker.IsEmpty || (found.Count == 0 && ((sentence.IsComma(before - 1) && HasRelative(sentence, speaker.End, before)) || HasClause(sentence, speaker.End, before))))
        {
            return;
        }

        var boundary = ClauseBoundary.Before(sentence, verb.ChainStart);
        ClauseBoundary.Close(found, boundary.Cut);
        found.Add(new Attribution
        {
            Speaker = speaker,
            Apposition = insertion,
            Cue = verb.Range,
            Stance = verb.Stance,
            KeepsCue = forward.KeepsCue,
            Content = new TokenRange(forward.Start, EndOfDeed(sentence, forward)),
            IsOpen = true,
            Addressee = forward.Addressee,
        });
    }

    // "called on the mayor to resign, and shops closed": what is no clause ends before the next one.
    private static int EndOfDeed(Sentence sentence, ForwardContent forward)
    {
        for (var index = forward.Start; forward.KeepsCue && !sentence.Is(forward.Start - 1, "that") && index < sentence.Count - 2; index++)
        {
            var isNext = sentence.IsComma(index) && !sentence.IsQuoted(index) && sentence[index + 1].Lower is "and" or "but" && NounPhrases.After(sentence, index + 2) is { IsEmpty: false };
            if ((isNext && !sentence.IsVerbal(index + 2) && sentence.HasVerb(index + 2, sentence.Count)) || IsNextClause(sentence, forward.Start, index))
            {
                return index;
            }
        }

        return sentence.Count;
    }

    // "denied any role and other towns have", "called for a vote, crews left the port and": a subject with a verb of its own.
    private static bool IsNextClause(Sentence sentence, int start, int index)
    {
        if (sentence.IsQuoted(index) || !(sentence.Is(index, "and") || sentence.IsComma(index)))
        {
            return false;
        }

        var subject = NounPhrases.After(sentence, index + 1);
        var verb = ClaimEnd.SkipAdverbs(sentence, subject.End);
        if (subject.IsEmpty || sentence.IsVerbal(index + 1))
        {
            return false;
        }

        return sentence.IsComma(index)
            ? subject.Length <= 2 && sentence.IsNominal(subject.Start) && ClaimEnd.StartsDeed(sentence, verb) && sentence.Has(verb + 1) && sentence[verb + 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Number
            : sentence.Is(verb, PartOfSpeech.Auxiliary) && !IsInSubordinate(sentence, start, index);
    }

    // "threatened to leave if the port and the crews are late": the subject has two parts.
    private static bool IsInSubordinate(Sentence sentence, int start, int end)
    {
        var opener = end - 1;
        while (opener > start && !MainClause.IsSubordinator(sentence[opener].Lower) && sentence[opener].Lower is not ("that" or "who" or "which" or "what" or "whether" or "where" or "how" or "why" or "between"))
        {
            opener--;
        }

        return opener > start && !sentence.HasVerb(opener + 1, end);
    }

    private static int NextComma(Sentence sentence, int index)
    {
        while (sentence.Has(index) && !sentence.IsComma(index))
        {
            index++;
        }

        return index;
    }

    // "it promises to be a long winter"
    private static bool IsProspect(Sentence sentence, TokenRange subject, VerbCue verb) =>
        subject.Length == 1 && sentence.Is(subject.Start, "it") && (verb.Lemma.StartsWith("promise", StringComparison.Ordinal) || verb.Lemma.StartsWith("threaten", StringComparison.Ordinal));
}
