using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The reporting words of a sentence: those of its analysis, and a few that only attribution can tell from other uses.</summary>
internal static class SentenceCues
{
    /// <summary>The cues in order, counted among the paragraph's tokens.</summary>
    public static List<ReportingCue> Of(ImmutableArray<ReportingCue> reporting, Sentence sentence)
    {
        var cues = new List<ReportingCue>();
        for (var index = FirstFrom(reporting, sentence.First); index < reporting.Length && reporting[index].EndToken <= sentence.First + sentence.Count; index++)
        {
            cues.Add(reporting[index]);
        }

        for (var index = 0; index < sentence.Count; index++)
        {
            var lemma = LemmaAt(sentence, index);
            var token = sentence.First + index;
            if (lemma is not null)
            {
                // "the union claims that": the noun's cue gives way to the verb's.
                cues.RemoveAll(cue => cue.FirstToken == token && cue.Lemma.EndsWith(" that", StringComparison.Ordinal));
            }

            if (lemma is not null && !cues.Exists(cue => cue.FirstToken <= token && token < cue.EndToken))
            {
                cues.Add(new ReportingCue(token, token + (sentence.Is(index + 1, "back") ? 2 : 1), lemma, ReportingStance.State));
            }
            else if (lemma is null && PhrasalCues.At(sentence, index) is { } phrasal && !cues.Exists(cue => cue.FirstToken <= token && token < cue.EndToken))
            {
                cues.Add(phrasal with { FirstToken = phrasal.FirstToken + sentence.First, EndToken = phrasal.EndToken + sentence.First });
            }
        }

        // "she faced allegations that": they are others'.
        cues.RemoveAll(cue => cue.FirstToken > sentence.First && sentence.Is(cue.FirstToken - sentence.First, PartOfSpeech.Noun) && sentence[cue.FirstToken - sentence.First - 1].Lemma is "face" or "draw" or "spark" or "amid" or "despite");
        cues.RemoveAll(cue => Acts.Is(sentence, cue.Lemma, cue.EndToken - sentence.First));
        cues.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return cues;
    }

    private static int FirstFrom(ImmutableArray<ReportingCue> reporting, int token)
    {
        var (low, high) = (0, reporting.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reporting[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string? LemmaAt(Sentence sentence, int index) => sentence[index].Lower switch
    {
        // "another said patience was required": before a noun it looks like an adjective.
        "said" or "says" when sentence.Has(index - 1) && !sentence.Is(index - 1, "the") => "say",
        // "mostly civilians per Israel", not "ten per day"
        "per" when sentence.Is(index + 1, PartOfSpeech.ProperNoun) && index > 0 && !sentence.Is(index - 1, "as") => "per",
        // "puts the damage at $18.5 billion"
        "put" or "puts" when HasFigure(sentence, index) => "put",
        // "the ministry has counted 33,207 dead", not "counted the votes"
        "count" or "counts" or "counted" when sentence.Is(index + 1, PartOfSpeech.Number) && sentence.Has(index + 2) && !sentence.IsPunctuation(index + 2) => "count",
        // "Nile Channel has learned"
        "learned" or "learnt" when sentence.Is(index - 1, PartOfSpeech.Auxiliary) => "learn",
        // "diplomats doubt that", which is no noun where no verb stands before it
        "doubt" or "claim" or "fear" or "report" or "estimate" or "doubts" or "claims" or "fears" or "reports" or "estimates" when sentence.Is(index + 1, "that") && sentence.IsNominal(index - 1) && IsPlural(sentence, index) && !sentence.IsVerbal(index + 2) && !sentence.HasVerb(0, index) => sentence[index].Lower.TrimEnd('s'),
        // "doctors in Italy claim the virus is gone": the sentence has no verb before, and another after.
        "claim" or "claims" or "fear" or "fears" when IsBareClaim(sentence, index) => sentence[index].Lower.TrimEnd('s'),
        // "An audit found, however, that"
        "found" or "finds" or "ruled" when sentence.IsComma(index + 1) && sentence.Has(index + 2) && ForwardContent.IsAside(sentence[index + 2].Lower) && sentence.IsComma(index + 3) && sentence.Is(index + 4, "that") => "find that",
        // "charged on Monday that", not "charged with"
        "charged" or "charges" when HasThat(sentence, index) => "charge",
        // "the board projected in its report that": verbs that report only before "that"
        "project" or "projects" or "projected" or "reasoned" or "reasons" or "posits" or "posited" or "stipulates" or "stipulated" or "concurred" or "concurs" or "fretted" or "frets" or "marveled" or "marvelled" or "surmised"
            or "decreed" or "determined" or "griped" or "mused" or "testifies" or "swore" or "bragged" or "exulted" or "crowed" or "groused" or "grumbled" or "fumed" or "countered" when sentence.IsVerbal(index) && HasThat(sentence, index) => "state",
        // "“A,” the board states in its note"
        "read" or "reads" when (sentence.Is(index + 1, ":") && sentence.IsQuoteMark(index + 2)) || ((sentence.IsEnd(index + 1) || sentence.IsComma(index + 1)) && VerbCue.IsAfterQuote(sentence, index - 1)) => "state",
        "states" or "notes" or "reports" or "claims" when !sentence.IsPunctuation(index + 1) && VerbCue.IsAfterQuote(sentence, index - 1) => sentence[index].Lower.TrimEnd('s'),
        // "ruled on Friday that", "found last year that"
        "ruled" or "found" or "rules" or "finds" or "recalled" or "acknowledged" or "agreed" when sentence.IsVerbal(index) && Adjuncts.Skip(sentence, index + 1) is var that && that > index + 1 && sentence.Is(that, "that") => "find that",
        // "Harbourlight reports:" before a quotation
        "reports" or "writes" or "notes" when sentence.Is(index + 1, ":") && sentence.Is(index - 1, PartOfSpeech.ProperNoun) => sentence[index].Lower.TrimEnd('s'),
        // "“A,” lamented the mayor."
        "lamented" or "mused" or "quipped" or "boasted" or "opined" or "recounted" or "chimed" when sentence.IsQuoteMark(index - 1) => "say",
        // "“A,” he continued."
        "continued" or "recalled" or "concluded" or "began" or "continues" when EndsQuotation(sentence, index) => "say",
        // "he shot back: “A”"
        "shot" or "fired" or "hit" or "shoots" or "fires" when sentence.Is(index + 1, "back") && (sentence.Is(index + 2, ":") || sentence.IsComma(index + 2)) && sentence.IsQuoteMark(index + 3) => "say",
        // Headlines: "No deal in sight, officials caution"
        "say" or "caution" or "warn" or "claim" or "report" or "fear" or "hope" or "vow" or "pledge" or "demand" or "estimate" or "charge" or "allege" or "contend" or "show" when IsTag(sentence, index) => sentence[index].Lower,
        // "The port was shut, a report claims."
        "claims" or "alleges" or "suggests" or "shows" when sentence.IsEnd(index + 1) && IsTag(sentence, index) => sentence[index].Lower.TrimEnd('s'),
        _ => null,
    };

    /// <summary>Whether the token looks like a noun, though it is the verb of its sentence: "doctors in Italy claim the virus is gone".</summary>
    public static bool IsBareClaim(Sentence sentence, int index) =>
        sentence[index].Lower is "claim" or "claims" or "fear" or "fears" && sentence.IsNominal(index - 1) && !sentence.HasVerb(0, index)
        && NounPhrases.After(sentence, index + 1) is { Length: > 1 } topic && sentence.Is(topic.Start, PartOfSpeech.Determiner) && sentence.IsVerbal(topic.End) && !sentence.IsGerund(topic.End);

    private static bool IsTag(Sentence sentence, int verb) =>
        sentence.IsNominal(verb - 1) && (sentence.IsComma(verb + 1) || sentence.IsEnd(verb + 1)) && (sentence.IsComma(verb - 2) || sentence.IsComma(verb - 3) || (sentence[verb].Lower is "charge" or "claim" && NounPhrases.Before(sentence, verb, 0, out _) is { IsEmpty: false } subject && sentence.IsComma(subject.Start - 1) && !sentence.IsVerbal(subject.Start)));

    private static bool EndsQuotation(Sentence sentence, int verb)
    {
        var before = verb - 1;
        while (before > verb - 5 && sentence.Has(before) && !sentence.IsPunctuation(before))
        {
            before--;
        }

        return before < verb - 1 && sentence.IsQuoteMark(before) && (sentence.Is(verb - 1, PartOfSpeech.ProperNoun) || sentence.Is(verb - 1, "he") || sentence.Is(verb - 1, "she")) && Adjuncts.Skip(sentence, verb + 1) is var after && (sentence.IsEnd(after) || sentence.IsComma(after));
    }

    // "a report that" has no verb: before one without an -s, its subject is plural.
    private static bool IsPlural(Sentence sentence, int verb) =>
        sentence[verb].Lower.EndsWith('s') || sentence[verb - 1].Lower.EndsWith('s') || sentence[verb - 1].Lower != sentence[verb - 1].Lemma || sentence[verb - 1].Lower is "people" or "police" or "media";

    private static bool HasThat(Sentence sentence, int verb)
    {
        const int farthest = 12;
        for (var index = verb + 1; index < Math.Min(verb + farthest, sentence.Count) && !sentence.IsPunctuation(index) && !sentence.Is(index, "with"); index++)
        {
            if (sentence.Is(index, "that"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFigure(Sentence sentence, int verb)
    {
        for (var index = verb + 2; index < Math.Min(verb + 16, sentence.Count); index++)
        {
            if (sentence.Is(index, "at") && (sentence.Is(index + 1, PartOfSpeech.Number) || sentence.Is(index + 2, PartOfSpeech.Number)))
            {
                return true;
            }
        }

        return false;
    }
}
