using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells a whole clause by which an outlet explains a claim: "…, which began in 2014", "will stay away after the board met".</summary>
internal static class OutletClause
{
    // "as crews braced for a storm": how things stand while somebody speaks.
    private static readonly FrozenSet<string> Situations = FrozenSet.Create(
        StringComparer.Ordinal, "prepare", "brace", "scramble", "struggle", "grapple", "race", "gear", "seek", "weigh", "mull", "march", "gather", "look", "try", "debate", "await");

    private static readonly FrozenSet<string> Effects = FrozenSet.Create(
        StringComparer.Ordinal, "skew", "prompt", "lead", "cause", "allow", "make", "pave", "mean", "violate", "help", "hurt", "harm", "prevent", "force", "let", "give", "create", "result", "ensure", "threaten", "undermine", "require", "say", "affect", "damage", "show", "prove");

    private static readonly FrozenSet<string> Prospects = FrozenSet.Create(
        StringComparer.Ordinal, "will", "wo", "'ll", "’ll", "can", "ca", "might", "may", "plans", "plan", "intends", "intend");

    /// <summary>Whether such a clause begins at the token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="content">The claim so far.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="isDeed">Whether the claim is a thing rather than a clause: "praised the crews".</param>
    public static bool Begins(Sentence sentence, TokenRange content, int index, bool isDeed) =>
        !Enumerable.Range(index, Math.Min(content.End, sentence.Count) - index).Any(sentence.IsQuoteMark)
        && (IsRelative(sentence, content, index) || IsAfterwards(sentence, content, index, isDeed) || IsSituation(sentence, content, index, isDeed) || IsRank(sentence, index) || (isDeed && IsResult(sentence, index)));

    // "…, which began in 2014", to the end: nothing of the claim follows.
    private static bool IsRelative(Sentence sentence, TokenRange content, int comma)
    {
        if (!sentence.IsComma(comma) || !sentence.Has(comma + 2) || sentence[comma + 1].Lower is not ("which" or "who" or "whose" or "whom" or "where") || !sentence.HasVerb(content.Start, comma))
        {
            return false;
        }

        // "…, which is why"
        if (sentence[comma + 2].Lower is "is" or "was" && sentence.Has(comma + 3) && sentence[comma + 3].Lower is "why" or "what" or "how" or "when" or "where")
        {
            return false;
        }

        return !TellsEffect(sentence, comma + 2) && !Enumerable.Range(comma + 3, Math.Max(0, Math.Min(content.End, sentence.Count) - comma - 4)).Any(index => GoesOn(sentence, index) || (sentence.Is(comma + 1, "whose") && sentence.IsComma(index) && sentence.Is(index + 1, "who")));
    }

    // "…, which skewed the vote", "…, who then left": the claim itself goes on.
    private static bool TellsEffect(Sentence sentence, int start)
    {
        var verb = ClaimEnd.SkipAdverbs(sentence, start);
        return sentence.Is(verb, "then") || sentence.Is(verb + 1, "then") || (sentence.Has(verb) && Effects.Contains(sentence[verb].Lemma));
    }

    // "ships, which the board owns, must leave"
    private static bool GoesOn(Sentence sentence, int comma)
    {
        if (!sentence.IsComma(comma) || !sentence.Has(comma + 1))
        {
            return false;
        }

        var verb = ClaimEnd.SkipAdverbs(sentence, comma + 1);
        var next = sentence[comma + 1].Lower;
        return (sentence.IsVerbal(verb) && !sentence.IsGerund(verb)) || next is "and" or "but" or "if" or "unless" or "because" or "that" || (sentence.Is(comma + 1, PartOfSpeech.Preposition) && next is not ("including" or "like" or "after" or "as" or "with"));
    }

    // "will not take part after the board met", "demanded a vote two days after the strike began": what led to the claim.
    private static bool IsAfterwards(Sentence sentence, TokenRange content, int index, bool isDeed)
    {
        var after = index;
        while (sentence.Has(after) && (sentence.Is(after, PartOfSpeech.Number) || TimeWords.IsPart(sentence[after].Lower) || sentence[after].Lower is "just" or "only" or "barely" or "shortly" or "soon" or "immediately" or "right" or "several" or "mere"))
        {
            after++;
        }

        // "two days after the vote", but not "this week after the vote"
        if (!sentence.Is(after, "after") || (after == index ? TimeWords.IsPart(sentence[index - 1].Lower) : IsWithinMeasure(sentence, index)) || !IsPastClause(sentence, after + 1))
        {
            return false;
        }

        return isDeed ? !HasEvent(sentence, content.Start, index) : IsProspect(sentence, content.Start, index);
    }

    private static bool IsWithinMeasure(Sentence sentence, int index) =>
        TimeWords.IsPart(sentence[index].Lower) && (!sentence[index].Lower.EndsWith('s') || sentence.Is(index - 1, PartOfSpeech.Number) || sentence[index - 1].Lower is "two" or "three" or "several" or "few");

    private static bool IsPastClause(Sentence sentence, int start)
    {
        var verb = VerbOf(sentence, start);
        return verb >= 0 && (sentence[verb].Lower is "was" or "were" or "had" or "did" || (ClaimEnd.StartsDeed(sentence, verb) && !sentence[verb].Lower.EndsWith('s')));
    }

    // Index of the verb of the clause that begins at the token; -1 where none does.
    private static int VerbOf(Sentence sentence, int start)
    {
        var subject = NounPhrases.After(sentence, start);
        var end = !subject.IsEmpty ? subject.End : sentence.Has(start) && sentence[start].Lower is "he" or "she" or "it" or "they" ? start + 1 : -1;
        var verb = end < 0 ? -1 : ClaimEnd.SkipAdverbs(sentence, end);
        return sentence.IsVerbal(verb) && !sentence.IsGerund(verb) ? verb : -1;
    }

    // "accused her of leaving", "a pact that was signed": what the clause tells of may be this rather than the claim.
    private static bool HasEvent(Sentence sentence, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var isNamed = sentence.IsGerund(index) && (index == start || sentence.Is(index - 1, PartOfSpeech.Preposition));
            if (isNamed || (sentence.IsVerbal(index) && !sentence.IsGerund(index) && !sentence.Is(index - 1, "to") && !sentence.Is(index - 1, "not")))
            {
                return true;
            }
        }

        return false;
    }

    // What is yet to come does not come after what is past.
    private static bool IsProspect(Sentence sentence, int start, int end)
    {
        var verb = start;
        while (verb < end && !(sentence.IsVerbal(verb) && !sentence.IsGerund(verb)))
        {
            verb++;
        }

        return verb < end && (Prospects.Contains(sentence[verb].Lower) || (sentence[verb].Lower is "is" or "are" && sentence.IsGerund(ClaimEnd.SkipAdverbs(sentence, verb + 1))));
    }

    // "warned of a strike as crews left the port"
    private static bool IsSituation(Sentence sentence, TokenRange content, int index, bool isDeed)
    {
        if (!sentence.Is(index, "as") || sentence[index - 1].Lower is "such" or "same" or "so" or "as" or "well" or "just" || !sentence.Has(index + 1) || sentence[index + 1].Lower is "a" or "an")
        {
            return false;
        }

        var verb = VerbOf(sentence, index + 1);
        return verb >= 0 && (isDeed ? !HasEvent(sentence, content.Start, index) : !NounPhrases.After(sentence, index + 1).IsEmpty && sentence.Is(verb, PartOfSpeech.Verb) && Situations.Contains(sentence[verb].Lemma));
    }

    // "agreed to a delay, allowing the crews to rest"
    private static bool IsResult(Sentence sentence, int comma) =>
        sentence.IsComma(comma) && sentence.Is(comma + 1, PartOfSpeech.Verb) && sentence.Has(comma + 3) && sentence[comma + 1].Lower is "leaving" or "allowing" or "making" or "creating" or "giving" or "forcing" or "bringing" or "causing" or "providing" or "opening" or "paving" or "keeping" or "helping" or "preventing" or "increasing";

    // "…, making her the first mayor to", "…, leaving the port as the only one", "…, bringing the toll to"
    private static bool IsRank(Sentence sentence, int comma)
    {
        if (!sentence.IsComma(comma) || !sentence.Has(comma + 3))
        {
            return false;
        }

        if (sentence.Is(comma + 1, "bringing"))
        {
            var sum = NounPhrases.After(sentence, comma + 2);
            return !sum.IsEmpty && Enumerable.Range(sum.Start, sum.Length).Any(index => sentence[index].Lower is "total" or "toll" or "number" or "count" or "tally" or "sum");
        }

        if (sentence[comma + 1].Lower is not ("making" or "leaving"))
        {
            return false;
        }

        var thing = NounPhrases.After(sentence, comma + 2);
        var rank = thing.IsEmpty ? comma + 3 : thing.End;
        rank += sentence.Is(rank, "as") ? 1 : 0;
        return sentence.Is(rank, "the") && sentence.Has(rank + 1) && (sentence[rank + 1].Lower is "first" or "second" or "third" or "fourth" or "fifth" or "only" or "last" or "latest" or "most" || sentence[rank + 1].Lower.EndsWith("est", StringComparison.Ordinal));
    }
}
