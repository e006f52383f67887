namespace Contradict.Inference.Statements;

/// <summary>Finds the main clause of a sentence and who acts in it.</summary>
internal static class MainClause
{
    /// <summary>The subject of the first verb before a token; empty where none is found.</summary>
    public static TokenRange Subject(Sentence sentence, int end) => Subject(sentence, end, out _);

    /// <summary>The subject of the first verb before a token, with what is inserted between the two; empty where none is found.</summary>
    public static TokenRange Subject(Sentence sentence, int end, out TokenRange insertion)
    {
        for (var index = Start(sentence, end) + 1; index < end; index++)
        {
            if (sentence.IsVerbal(index) && !sentence.IsQuoted(index) && !sentence.IsGerund(index))
            {
                // "Obama on Friday defended"
                var start = new VerbChain(sentence, index).Start;
                start -= sentence.Has(start - 1) && TimeWords.IsDay(sentence[start - 1].Lower) ? sentence.Is(start - 2, "on") ? 2 : 1 : 0;
                var subject = NounPhrases.Before(sentence, start, 0, out insertion);
                if (!subject.IsEmpty && sentence[subject.Start].Lower is not ("who" or "which") && !IsRelative(sentence, subject.Start))
                {
                    return subject;
                }
            }
        }

        insertion = default;
        return default;
    }

    // "Ann Lee, whose loss to Clay marked the year": neither Clay nor the loss is the subject.
    private static bool IsRelative(Sentence sentence, int index)
    {
        while (index > 0 && !sentence.IsComma(index) && !sentence.Is(index, "whose"))
        {
            index--;
        }

        return sentence.Is(index, "whose");
    }

    // "When he asked about the fund, the mayor left": the main clause begins after the comma.
    private static int Start(Sentence sentence, int end)
    {
        var comma = 0;
        while (OpensSubordinate(sentence) && comma < end && !sentence.IsComma(comma))
        {
            comma++;
        }

        return comma < end && NounPhrases.Begins(sentence, comma + 1) ? comma : 0;
    }

    // "A day before the mayor left, the board met"
    private static bool OpensSubordinate(Sentence sentence)
    {
        const int farthest = 4;
        for (var index = 0; index < Math.Min(farthest, sentence.Count); index++)
        {
            if (IsSubordinator(sentence[index].Lower))
            {
                return index == 0 || TimeWords.IsPart(sentence[index - 1].Lower);
            }
        }

        return false;
    }

    /// <summary>Whether the word, in lower case, opens a clause that hangs on another.</summary>
    public static bool IsSubordinator(string lower) =>
        lower is "though" or "although" or "while" or "when" or "if" or "as" or "after" or "before" or "because" or "since" or "until" or "unless" or "despite" or "whereas" or "once";
}
