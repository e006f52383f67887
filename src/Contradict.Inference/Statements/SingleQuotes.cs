using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds quotations between single marks: "'The port is open,' he said". Apostrophes and words in single marks are none.</summary>
internal static class SingleQuotes
{
    /// <summary>Marks them in the states of a paragraph without double marks.</summary>
    public static void Mark(ImmutableArray<Token> tokens, Span<QuoteState> states)
    {
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!Opens(tokens, index))
            {
                continue;
            }

            if (CloseAfter(tokens, index) is var close && close > index)
            {
                states[index] = states[close] = QuoteState.Mark;
                states[(index + 1)..close].Fill(QuoteState.Quoted);
                index = close;
            }
            else if (index > 0 && tokens[index - 1].Sentence != tokens[index].Sentence && !QuoteMarks.HasSpeaker(tokens, index))
            {
                // Cut off before its closing mark
                states[index] = QuoteState.Mark;
                states[(index + 1)..].Fill(QuoteState.Quoted);
                return;
            }
        }
    }

    private static bool Opens(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Text is "'" or "‘" or "`" && index + 1 < tokens.Length && tokens[index + 1].Span.Start == tokens[index].Span.End && char.IsUpper(tokens[index + 1].Text[0])
        && (index == 0 || tokens[index - 1].Span.End < tokens[index].Span.Start);

    // An apostrophe may stand after a letter; a closing mark here stands after a comma or stop.
    private static int CloseAfter(ImmutableArray<Token> tokens, int open)
    {
        for (var index = open + 2; index < tokens.Length; index++)
        {
            var isLast = index + 1 == tokens.Length || tokens[index + 1].Span.Start > tokens[index].Span.End;
            if (tokens[index].Text is "'" or "’" && isLast && tokens[index - 1].Text is "," or "." or "!" or "?" && tokens[index - 1].Span.End == tokens[index].Span.Start)
            {
                return index;
            }
        }

        return -1;
    }
}
