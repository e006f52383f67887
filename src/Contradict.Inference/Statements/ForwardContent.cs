using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>What follows a reporting verb as its claim.</summary>
/// <param name="Start">Index of the claim's first token; -1 where no claim follows.</param>
/// <param name="AfterAdjuncts">Index of the first token after time and place of speech.</param>
/// <param name="KeepsCue">Whether the claim needs the verb to be understood.</param>
/// <param name="Addressee">Whom it was told; may be empty.</param>
internal readonly record struct ForwardContent(int Start, int AfterAdjuncts, bool KeepsCue, TokenRange Addressee)
{
    private const int LongestProgramme = 6;

    public bool Exists => Start >= 0;

    /// <summary>Reads what follows the verb.</summary>
    public static ForwardContent Read(Sentence sentence, VerbCue verb)
    {
        var keeps = (verb.Frame & CueFrame.KeepsCue) != 0 || verb.Lemma.EndsWith(" to", StringComparison.Ordinal) || verb.Lemma is "speak of" or "talk of" or "tell of";
        var index = verb.Range.End;
        var addressee = default(TokenRange);
        if ((verb.Frame & CueFrame.Addressee) != 0)
        {
            addressee = ReadAddressee(sentence, index, verb.Lemma is "tell" or "inform");
            index = addressee.IsEmpty ? index : addressee.End;
        }

        index = Adjuncts.Skip(sentence, SkipProgramme(sentence, Adjuncts.Skip(sentence, SkipTopic(sentence, verb, index))));
        index = index > verb.Range.End && Adjuncts.ThatAfter(sentence, index) is > 0 and var that ? that : index;
        var start = StartOfClaim(sentence, index, verb, ref keeps);
        return new ForwardContent(start, index, keeps, addressee);
    }

    // "said of the harbour: “A”"
    private static int SkipTopic(Sentence sentence, VerbCue verb, int index)
    {
        var topic = verb.Lemma is "say" or "write" or "tweet" && sentence.Is(index, "of") ? NounPhrases.After(sentence, index + 1) : default;
        return sentence.IsComma(topic.IsEmpty ? index : Adjuncts.Skip(sentence, topic.End)) || sentence.Is(topic.End, ":") || sentence.IsEnd(topic.End) ? Math.Max(topic.End, index) : index;
    }

    // "said on ABC's “This Week”": a programme in quotation marks is no claim.
    private static int SkipProgramme(Sentence sentence, int index)
    {
        var start = index;
        if (sentence.Is(index, "on"))
        {
            var outlet = NounPhrases.After(sentence, index + 1);
            start = outlet.IsEmpty ? index + 1 : outlet.End;
            start += sentence.Is(start, "'s") || sentence.Is(start, "'") ? 1 : 0;
        }

        // "the program “This Week,”"
        if (start == index && sentence.IsQuoteMark(index) && sentence[index - 1].Lower is "program" or "programme" or "show" or "broadcast" or "podcast" && ClosesTitle(sentence, index))
        {
            return EndOfTitle(sentence, index);
        }

        if (!sentence.IsQuoteMark(start) || (start == index && !(sentence.Is(start - 1, "'s") || sentence.Is(start - 1, "'") || sentence.Is(start - 1, "on") || sentence[start - 1].Lemma == "tell")))
        {
            return index;
        }

        return ClosesTitle(sentence, start) ? EndOfTitle(sentence, start) : index;
    }

    private static bool ClosesTitle(Sentence sentence, int start) => sentence.IsQuoteMark(EndOfTitle(sentence, start) - 1);

    private static int EndOfTitle(Sentence sentence, int start)
    {
        var end = start + 1;
        while (sentence.Has(end) && !sentence.IsQuoteMark(end) && end - start <= LongestProgramme && (char.IsUpper(sentence[end].Text[0]) || sentence.IsPunctuation(end) || sentence[end].Text is "the" or "of" or "and" or "with" or "this" or "&"))
        {
            end++;
        }

        return sentence.IsQuoteMark(end) ? end + 1 : end;
    }

    private static TokenRange ReadAddressee(Sentence sentence, int index, bool always)
    {
        var phrase = NounPhrases.After(sentence, index);
        if (phrase.IsEmpty && sentence.Has(index) && sentence[index].Lower is "him" or "her" or "them" or "me" or "us" or "it" or "you")
        {
            return new TokenRange(index, index + 1);
        }

        // "told the Wire in an interview published Tuesday"
        for (var link = phrase.Start + 1; link < phrase.End - 1; link++)
        {
            if (sentence[link].Lower is "in" or "during" && Adjuncts.Skip(sentence, link) > phrase.End)
            {
                phrase = phrase with { End = link };
            }
        }

        var next = phrase.IsEmpty ? index : Adjuncts.Skip(sentence, phrase.End);
        var isCut = sentence.Is(next, "that") || sentence.IsComma(next) || sentence.IsQuoteMark(next) || sentence.IsEnd(next) || sentence.Is(next, ":");
        return always || isCut ? phrase : default;
    }

    /// <summary>Whether the word, in lower case, may stand between commas after a reporting verb.</summary>
    public static bool IsAside(string lower) => lower is "however" or "though" or "meanwhile" or "moreover" or "nonetheless" or "nevertheless" or "too" or "instead";

    private static int StartOfClaim(Sentence sentence, int index, VerbCue verb, ref bool keeps)
    {
        if (sentence.IsEnd(index))
        {
            return -1;
        }

        // "said in the note which was found": that tells of the note.
        if (index > verb.Range.End && sentence[index].Lower is "which" or "who" or "whom" or "whose")
        {
            return -1;
        }

        // "explains why, “A”"
        if (sentence[index].Lower is "why" or "how" or "it" or "this" && (sentence.IsComma(index + 1) || sentence.Is(index + 1, ":")) && sentence.IsQuoteMark(index + 2))
        {
            return index + 2;
        }

        // "said, however, that"
        if (sentence.IsComma(index) && sentence.Has(index + 3) && IsAside(sentence[index + 1].Lower) && sentence.IsComma(index + 2) && sentence.Is(index + 3, "that"))
        {
            return index + 4;
        }

        if (sentence.IsComma(index) || sentence.Is(index, ":"))
        {
            return sentence.IsQuoteMark(index + 1) || sentence.Is(index, ":") ? index + 1 : -1;
        }

        if (sentence.IsQuoteMark(index))
        {
            return index;
        }

        // "a plan they believe in, even now"
        if (sentence.Is(index, PartOfSpeech.Preposition) && (sentence.IsComma(index + 1) || sentence.IsEnd(index + 1)))
        {
            return -1;
        }

        ref readonly var token = ref sentence[index];
        if (token.Lower is "saying" or "stating" && sentence.Has(index + 1))
        {
            return sentence.Is(index + 1, ":") ? index + 2 : index + 1;
        }

        if (token.Lower is "that")
        {
            // "suggested that could be the solution"
            return sentence.IsVerbal(index + 1) && !sentence.IsGerund(index + 1) ? index : index + 1;
        }

        // "has said little about the harbour"
        if (token.Lower is "little" or "nothing" or "much" or "something" or "anything" && sentence.Has(index + 1) && (sentence[index + 1].Lower is "about" or "of" or "on" or "else" or "more" or "and" or "but" || sentence.IsComma(index + 1)))
        {
            return -1;
        }

        // "what they believe is a ripe moment"
        if (token.Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "could")
        {
            return -1;
        }

        if (token.Lower is "no" or "yes" && sentence.Has(index + 1) && (sentence.IsPunctuation(index + 1) || sentence[index + 1].Lower is "and" or "to"))
        {
            return -1;
        }

        if (token.Lower == "to")
        {
            keeps = true;
            return (verb.Frame & CueFrame.Infinitive) != 0 ? index : -1;
        }

        if (token.Lower is "of" or "against" or "about" or "for" && !sentence.IsNominal(index - 1))
        {
            keeps = true;
            return (verb.Frame & CueFrame.Preposition) != 0 && !sentence.Is(index + 1, PartOfSpeech.Preposition) ? index : -1;
        }

        if (token.Lower is "and" or "or" or "but" or "so" || (IsCircumstance(sentence, index) && verb.Stance is not (ReportingStance.Deny or ReportingStance.PlayDown)))
        {
            return -1;
        }

        if (verb.Lemma != PhrasalCues.Judgement && token.Lower is "it" or "him" or "her" or "them" or "this" or "us" or "me" && !sentence.HasVerb(index, Math.Min(index + 3, sentence.Count)))
        {
            return -1;
        }

        var isClause = sentence.HasVerb(index, sentence.Count);
        // "warned the mayor on Thursday against a strike"
        keeps |= verb.Stance == ReportingStance.Warn && Enumerable.Range(index, Math.Min(8, sentence.Count - index)).TakeWhile(other => !sentence.IsVerbal(other)).Any(other => sentence.Is(other, "against"));
        // "claimed responsibility for the attack"
        keeps |= verb.Lemma == "claim" && sentence.Is(index, "responsibility");
        keeps |= isClause && verb.Lemma is "announce" or "cite" && !IsSubjectOfVerb(sentence, index);
        keeps |= !isClause && verb.Stance is ReportingStance.Commit or ReportingStance.Warn;
        return isClause || (verb.Frame & CueFrame.Phrase) != 0 ? index : -1;
    }

    // "announced a change in the rule that will": a thing rather than a clause
    private static bool IsSubjectOfVerb(Sentence sentence, int index)
    {
        var phrase = NounPhrases.After(sentence, index);
        var hasThat = Enumerable.Range(index, Math.Min(8, sentence.Count - index)).Any(that => sentence.Is(that, "that") && !sentence.IsVerbal(that + 1));
        return hasThat || phrase.IsEmpty || sentence.IsVerbal(ClaimEnd.SkipAdverbs(sentence, phrase.End)) || sentence.IsPunctuation(phrase.End);
    }

    // "said when she resigned", "said on the phone": no claim, but "said at least 30 people died".
    private static bool IsCircumstance(Sentence sentence, int index) => sentence[index].Lower switch
    {
        "when" or "where" or "after" or "before" or "while" or "during" or "as" or "on" or "until" or "through" or "with" or "by" or "from" or "into" or "upon" or "of" or "for" => true,
        "at" => sentence.Has(index + 1) && sentence[index + 1].Lower is not ("least" or "most" or "this"),
        "in" => !HasCommaBeforeVerb(sentence, index),
        _ => false,
    };

    private static bool HasCommaBeforeVerb(Sentence sentence, int index)
    {
        while (sentence.Has(index) && !sentence.IsComma(index) && !sentence.IsVerbal(index))
        {
            index++;
        }

        return sentence.IsComma(index) && sentence.HasVerb(index, sentence.Count);
    }
}
