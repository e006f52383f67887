using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds what stands between quotation marks in a paragraph.</summary>
internal static class QuoteMarks
{
    /// <summary>The state of each token. A quotation that is never closed runs to the end only where it opens the paragraph.</summary>
    public static ImmutableArray<QuoteState> Match(ImmutableArray<Token> tokens)
    {
        var states = new QuoteState[tokens.Length];
        var open = -1;
        for (var index = 0; index < tokens.Length; index++)
        {
            var mark = MarkAt(tokens, index, out var length);
            if (mark == '\0')
            {
                states[index] = open >= 0 ? QuoteState.Quoted : QuoteState.Outside;
                continue;
            }

            states.AsSpan(index, length).Fill(QuoteState.Mark);
            open = open >= 0 ? (Closes(mark) ? -1 : open) : Opens(mark) ? index : open;
            index += length - 1;
        }

        for (var index = open; open > 0 && index < states.Length; index++)
        {
            states[index] = states[index] == QuoteState.Quoted ? QuoteState.Outside : states[index];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(states);
    }

    private static char MarkAt(ImmutableArray<Token> tokens, int index, out int length)
    {
        ref readonly var token = ref tokens.ItemRef(index);
        length = 1;
        if (token.Text is "\"" or "“" or "”" or "„" or "«" or "»" or "``" or "''")
        {
            return token.Text[0] is '`' or '\'' ? '"' : token.Text[0];
        }

        var isPair = token.Text is "'" or "`" && index + 1 < tokens.Length && tokens[index + 1].Text == token.Text && tokens[index + 1].Span.Start == token.Span.End;
        length = isPair ? 2 : 1;
        return isPair ? '"' : '\0';
    }

    private static bool Opens(char mark) => mark is '"' or '“' or '„' or '«';

    private static bool Closes(char mark) => mark is '"' or '”' or '“' or '»';
}
