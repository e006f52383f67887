using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Attributions by an -ing form: "…, adding that A", "with the bank estimating A", "X, citing Y, said".</summary>
internal static class ParticipleAttribution
{
    // "op-ed" and "e-mail" by their last part
    private static readonly FrozenSet<string> Writings = FrozenSet.Create(
        StringComparer.Ordinal, "statement", "letter", "ed", "mail", "report", "tweet", "memo", "message", "email", "video", "article", "book", "post", "editorial", "column", "essay", "brief", "lawsuit", "complaint", "note", "petition", "study", "survey", "poll");

    /// <summary>Adds the attribution of the participle, if it is one.</summary>
    public static void Add(Sentence sentence, VerbCue verb, List<Attribution> found, SpeakerNouns nouns)
    {
        if (verb.Lemma == "cite")
        {
            AddRelay(sentence, verb, found);
            return;
        }

        var forward = ForwardContent.Read(sentence, verb);
        if (!forward.Exists)
        {
            return;
        }

        // "…, concluding a trial that drew a crowd"
        if (verb.Lemma is "conclude" or "continue" && !sentence.Is(forward.Start - 1, "that") && !sentence.IsQuoteMark(forward.Start) && !sentence.Is(forward.Start - 1, ":") && sentence.Is(forward.Start, PartOfSpeech.Determiner) && !sentence.IsVerbal(NounPhrases.After(sentence, forward.Start).End))
        {
            return;
        }

        var own = NounPhrases.Before(sentence, verb.ChainStart, 0, out _);
        var hasOwn = !own.IsEmpty && sentence.Is(own.Start - 1, "with")
            && (sentence.Is(own.End - 1, PartOfSpeech.ProperNoun) || nouns.Find(sentence[own.End - 1].Lemma) is not null);
        // "asked if she minded members thinking that": what is asked
        if (hasOwn && Enumerable.Range(0, own.Start).Any(index => sentence[index].Lower is "if" or "whether"))
        {
            return;
        }

        var author = hasOwn || found.Exists(attribution => attribution.IsOpen) ? default : Author(sentence, verb, forward, own);
        author = author.IsEmpty && !hasOwn && found.Count == 0 ? Sender(sentence, verb, forward) : author;
        hasOwn |= !author.IsEmpty;
        var speaker = !author.IsEmpty ? author : hasOwn ? own : Borrowed(sentence, verb, found, nouns);
        if (speaker.IsEmpty)
        {
            return;
        }

        var boundary = ClauseBoundary.Before(sentence, hasOwn ? own.Start : verb.ChainStart);
        ClauseBoundary.Close(found, boundary.Cut);
        found.Add(new Attribution
        {
            Speaker = speaker,
            Cue = verb.Range,
            Stance = verb.Stance,
            KeepsCue = forward.KeepsCue,
            IsTail = !hasOwn,
            Content = new TokenRange(forward.Start, sentence.Count),
            IsOpen = true,
            Addressee = forward.Addressee,
        });
    }

    // "a letter from Ann Lee (R-Ohio) urging that": she says it, by the letter.
    private static TokenRange Author(Sentence sentence, VerbCue verb, ForwardContent forward, TokenRange phrase)
    {
        if (phrase.IsEmpty || !sentence.Is(forward.Start - 1, "that") || verb.ChainStart != verb.Range.Start)
        {
            return default;
        }

        for (var index = phrase.Start + 1; index < phrase.End - 1; index++)
        {
            if (sentence[index].Lower is "by" or "from")
            {
                return Writings.Contains(sentence[index - 1].Lemma) ? phrase with { Start = index + 1 } : default;
            }
        }

        return default;
    }

    // "The board sent a letter to the mayor on Friday requesting that"
    private static TokenRange Sender(Sentence sentence, VerbCue verb, ForwardContent forward)
    {
        const int farthest = 20;
        if (!sentence.Is(forward.Start - 1, "that") || verb.ChainStart != verb.Range.Start)
        {
            return default;
        }

        for (var index = verb.ChainStart - 1; index > Math.Max(0, verb.ChainStart - farthest) && !sentence.IsPunctuation(index); index--)
        {
            if (sentence.Is(index, PartOfSpeech.Verb) && sentence[index].Lower is "sent" or "wrote" or "issued" or "released" or "published" or "posted" or "signed" or "filed" or "delivered" or "sends" or "issues")
            {
                var thing = NounPhrases.After(sentence, index + 1);
                return !thing.IsEmpty && Writings.Contains(sentence[SpeakerPhrase.Core(sentence, thing).End - 1].Lemma) ? NounPhrases.Before(sentence, new VerbChain(sentence, index).Start, 0, out _) : default;
            }
        }

        return default;
    }

    private static TokenRange Borrowed(Sentence sentence, VerbCue verb, List<Attribution> found, SpeakerNouns nouns)
    {
        var before = verb.ChainStart - 1;
        if (!sentence.Has(before) || !(sentence.IsComma(before) || sentence.IsQuoteMark(before) || sentence[before].Lower is "while" or "and" or "but"))
        {
            return default;
        }

        if (sentence.Is(before, "and") && IsMeans(sentence, before))
        {
            return default;
        }

        // "…, raising concerns that": what was done raises them.
        if (verb.Lemma.StartsWith("raise ", StringComparison.Ordinal) || verb.Lemma.StartsWith("cast ", StringComparison.Ordinal) || verb.Lemma.StartsWith("throw doubt", StringComparison.Ordinal) || verb.Lemma.EndsWith(" hopes", StringComparison.Ordinal) || verb.Lemma.EndsWith(" fears", StringComparison.Ordinal) || verb.Lemma.EndsWith(" expectations", StringComparison.Ordinal) || verb.Lemma == "call into question")
        {
            return default;
        }

        // "released her returns, showing": it is the returns that show.
        // "Experts have raised doubts, suggesting that": they do.
        if (verb.Lemma == "suggest" && found.Count > 0 && sentence.Is(verb.Range.End, "that") && !found[^1].Speaker.IsEmpty && nouns.Find(sentence[found[^1].Speaker.End - 1].Lemma) is SpeakerKind.Group or SpeakerKind.UnnamedOfficial or SpeakerKind.Office)
        {
            return found[^1].Speaker;
        }

        if (verb.Lemma is "show" or "underscore" or "underline" or "highlight" or "reflect" or "indicate" or "suggest" or "signal")
        {
            return default;
        }

        // "Lee fired back at crews who denounced the plan, claiming A": it is Lee who claims.
        if (found.Count > 0 && found[^1] is { IsOpen: false } told && sentence.Is(told.Speaker.End, "who") && MainClause.Subject(sentence, told.Speaker.Start) is { IsEmpty: false } main)
        {
            return main;
        }

        if (found.Count > 0)
        {
            return NearerSubject(sentence, found[^1], before) is { IsEmpty: false } nearer ? nearer : found[^1].Speaker;
        }

        return verb.Lemma is "say" or "add" or "tell" or "rule that" or "find that" or "state" || (verb.Lemma == "describe" && sentence[verb.Range.Start].Lower is not "describing") || (verb.Frame & CueFrame.Strong) != 0
            ? Acting(sentence, verb, before)
            : default;
    }

    // "Dockers are split, as Ann Lee will not speak, claiming she is ill": one person does not speak for many.
    private static TokenRange Acting(Sentence sentence, VerbCue verb, int before)
    {
        var main = MainClause.Subject(sentence, before);
        var claim = verb.Range.End + (sentence.Is(verb.Range.End, "that") ? 1 : 0);
        var isOne = !main.IsEmpty && sentence.Has(claim) && sentence[claim].Lower is "he" or "she" && SpeakerPhrase.IsPlural(sentence, main, main.End - 1);
        var nearest = main.IsEmpty ? main : NearestSubject(sentence, main.End, before);
        // "A clerk called, and Ann Lee sent a letter, saying"
        var isNext = !nearest.IsEmpty && sentence.Is(nearest.Start - 1, "and") && sentence.IsComma(nearest.Start - 2);
        return !nearest.IsEmpty && (isOne || isNext) ? nearest : main;
    }

    // "Ann Lee, who plans to sell, stayed, and Ben Clay sent a letter saying": whoever acts after a claim that is over.
    private static TokenRange NearerSubject(Sentence sentence, Attribution last, int end)
    {
        return last.IsOpen || last.Content.IsEmpty || last.Content.Start < last.Cue.End ? default : NearestSubject(sentence, last.Content.End, end);
    }

    private static TokenRange NearestSubject(Sentence sentence, int start, int end)
    {
        for (var index = end - 1; index > start; index--)
        {
            if (sentence.IsVerbal(index) && !sentence.IsQuoted(index) && !sentence.IsGerund(index) && NounPhrases.Before(sentence, new VerbChain(sentence, index).Start, start, out _) is { IsEmpty: false } subject && sentence.Is(subject.End - 1, PartOfSpeech.ProperNoun) && NounPhrases.IsClauseStart(sentence, subject.Start, start))
            {
                return subject;
            }
        }

        return default;
    }

    // "could win by closing the port and saying": what might be said.
    private static bool IsMeans(Sentence sentence, int and)
    {
        for (var index = and - 1; index > 0 && !sentence.IsComma(index); index--)
        {
            if (sentence.Is(index, "by") && sentence.IsGerund(index + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddRelay(Sentence sentence, VerbCue verb, List<Attribution> found)
    {
        var source = NounPhrases.After(sentence, verb.Range.End);
        if (source.IsEmpty || found.Count == 0)
        {
            return;
        }

        found[^1].Relays.Add(source);
        ClauseBoundary.Close(found, ClauseBoundary.Before(sentence, verb.ChainStart).Cut);
    }
}
