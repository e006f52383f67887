using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Attributions whose verb stands before its subject: "A, said X", "“A,” said X, “B”".</summary>
internal static class InvertedAttribution
{
    /// <summary>Adds the attribution where the verb is inverted.</summary>
    public static bool TryAdd(Sentence sentence, VerbCue verb, List<Attribution> found)
    {
        var start = verb.Range.Start;
        if ((verb.Frame & CueFrame.Inverts) == 0 || verb.ChainStart != start || start == 0 || !sentence.IsPunctuation(start - 1))
        {
            return false;
        }

        var subject = NounPhrases.WithNext(sentence, Named(sentence, NounPhrases.After(sentence, verb.Range.End)));
        if (subject.IsEmpty || !EndsSubject(sentence, subject.End) || !ClaimsBefore(sentence, start - 1))
        {
            return false;
        }

        // "Gulf Wire, which was there, posted pictures of it"
        if (!sentence.IsQuoteMark(start - 1) && !sentence.IsQuoteMark(start - 2) && NounPhrases.Before(sentence, start, 0, out var insertion) is { IsEmpty: false, Start: 0 } && sentence.Has(insertion.Start) && (sentence[insertion.Start].Lower is "who" or "which" or "whose" || sentence.Is(insertion.Start, PartOfSpeech.Verb)))
        {
            return false;
        }

        var apposition = Apposition(sentence, subject.End, out var after);
        PrecedingClaim.Add(sentence, verb, found, subject, apposition, start - 1, Adjuncts.Skip(sentence, after));
        return true;
    }

    // "said Ann Lee in an interview on the Wire's “Today” show"
    private static TokenRange Named(Sentence sentence, TokenRange subject)
    {
        var end = subject.Start;
        while (end < subject.End && sentence.Is(end, PartOfSpeech.ProperNoun))
        {
            end++;
        }

        // "Housing and Urban Development Secretary Ann Lee"
        var other = sentence.Is(subject.End, "and") && sentence.Is(subject.End + 1, PartOfSpeech.ProperNoun) ? NounPhrases.After(sentence, subject.End + 1) : default;
        for (var index = other.Start; index < other.End - 1; index++)
        {
            if (sentence[index].Lower is "secretary" or "chairman" or "chairwoman" or "chair" or "leader" or "director" or "spokesman" or "spokeswoman" or "president" or "commissioner" or "minister")
            {
                return subject with { End = other.End };
            }
        }

        return end > subject.Start && end < subject.End && sentence[end].Lower is "in" or "on" or "at" && !EndsSubject(sentence, subject.End) ? subject with { End = end } : subject;
    }

    private static bool EndsSubject(Sentence sentence, int end) =>
        sentence.IsEnd(end) || (sentence.IsPunctuation(end) && !sentence.IsQuoteMark(end)) || TimeWords.IsDay(sentence[end].Lower)
        || sentence[end].PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Adverb
        || sentence[end].Lower is "who" or "as" or "after" or "last" or "this" or "and" or "at" or "in";

    private static bool ClaimsBefore(Sentence sentence, int mark) =>
        sentence.IsQuoteMark(mark) || sentence.IsQuoteMark(mark - 1) || sentence.HasVerb(0, mark);

    private static TokenRange Apposition(Sentence sentence, int comma, out int after)
    {
        after = comma;
        if (!sentence.IsComma(comma) || !NounPhrases.Begins(sentence, comma + 1))
        {
            return default;
        }

        var end = comma + 1;
        while (sentence.Has(end) && (!sentence.IsPunctuation(end) || sentence.IsHyphen(end)) && (!sentence.IsVerbal(end) || char.IsUpper(sentence[end].Text[0])) && sentence[end].Lower is not ("who" or "which" or "whose"))
        {
            end++;
        }

        if (sentence.IsVerbal(end))
        {
            return default;
        }

        after = end;
        while (sentence.Has(after) && !sentence.IsComma(after) && !sentence.IsQuoteMark(after) && !sentence.IsEnd(after))
        {
            after++;
        }

        return new TokenRange(comma + 1, end);
    }
}
