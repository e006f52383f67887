using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds what stands between quotation marks in a paragraph.</summary>
internal static class QuoteMarks
{
    /// <summary>
    /// The state of each token. A quotation that is never closed runs to the end only where it opens the paragraph or, surely, a sentence or a claim.
    /// Single marks count where the paragraph has no double ones.
    /// </summary>
    public static ImmutableArray<QuoteState> Match(ImmutableArray<Token> tokens)
    {
        var states = new QuoteState[tokens.Length];
        var open = -1;
        var hasDouble = false;
        for (var index = 0; index < tokens.Length; index++)
        {
            var mark = MarkAt(tokens, index, out var length);
            if (mark == '\0')
            {
                states[index] = open >= 0 ? QuoteState.Quoted : QuoteState.Outside;
                continue;
            }

            hasDouble = true;
            states.AsSpan(index, length).Fill(QuoteState.Mark);
            open = open >= 0 ? (Closes(mark) ? -1 : open) : Opens(mark) ? index : open;
            index += length - 1;
        }

        for (var index = open; open > 0 && !RunsOn(tokens, open) && index < states.Length; index++)
        {
            states[index] = states[index] == QuoteState.Quoted ? QuoteState.Outside : states[index];
        }

        if (!hasDouble)
        {
            SingleQuotes.Mark(tokens, states);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(states);
    }

    // "“A. B.", cut off: whoever is quoted goes on to the end, unless a speaker shows that the closing mark is missing.
    private static bool RunsOn(ImmutableArray<Token> tokens, int open)
    {
        ref readonly var before = ref tokens.ItemRef(open - 1);
        var opensClaim = before.Sentence != tokens[open].Sentence || before.Text is "," or ":";
        return opensClaim && before.Span.End < tokens[open].Span.Start && open + 1 < tokens.Length && tokens[open].Span.End == tokens[open + 1].Span.Start && !HasSpeaker(tokens, open);
    }

    /// <summary>Whether what stands after the opening mark names a speaker after a comma, so that its closing mark is missing.</summary>
    public static bool HasSpeaker(ImmutableArray<Token> tokens, int open)
    {
        const int farthest = 14;
        var comma = open - farthest;
        for (var index = open + 1; index < tokens.Length; index++)
        {
            comma = tokens[index].Text == "," ? index : tokens[index].Sentence != tokens[index - 1].Sentence ? open - farthest : comma;
            if (index - comma < farthest && tokens[index].Lower is "said" or "says" or "added" or "told" or "wrote" && tokens[index - 1].Lower is not ("i" or "we" or "you"))
            {
                return true;
            }
        }

        return false;
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
