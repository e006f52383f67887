namespace Contradict.Inference.Language;

/// <summary>Tells how a sentence is capitalised.</summary>
internal static class SentenceCases
{
    /// <summary>The case of the sentence that the words make.</summary>
    public static SentenceCase Of(ReadOnlySpan<WordDraft> words)
    {
        var (all, capitals, open, raised) = (0, 0, 0, 0);
        for (var index = 0; index < words.Length; index++)
        {
            ref readonly var word = ref words[index];
            if (word.Piece.Kind != TokenKind.Word)
            {
                continue;
            }

            all++;
            capitals += word.IsAcronym || (word.Text.Length == 1 && word.IsCapitalized) ? 1 : 0;
            if (index > 0 && word.Closed is null && !Characters.IsHyphen(words[index - 1].Text[0]))
            {
                open++;
                raised += word.IsCapitalized ? 1 : 0;
            }
        }

        if (all >= 3 && capitals * 4 >= all * 3)
        {
            return SentenceCase.Capitals;
        }

        return open >= 2 && raised * 10 >= open * 9 ? SentenceCase.Headline : SentenceCase.Ordinary;
    }
}
