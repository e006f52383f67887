using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds what stands between quotation marks in a paragraph.</summary>
internal static class QuoteMarks
{
    public static bool IsMark(string token) => token is "\"" or "“" or "”" or "„" or "«" or "»" or "``" or "''";

    /// <summary>For each token whether it is quoted. A quotation that is never closed runs to the end only where it opens the paragraph.</summary>
    public static ImmutableArray<bool> Match(ImmutableArray<Token> tokens)
    {
        var quoted = new bool[tokens.Length];
        var open = -1;
        for (var index = 0; index < tokens.Length; index++)
        {
            var text = tokens[index].Text;
            if (!IsMark(text))
            {
                quoted[index] = open >= 0;
            }
            else if (open >= 0 && Closes(text))
            {
                open = -1;
            }
            else if (open < 0 && Opens(text))
            {
                open = index;
            }
        }

        if (open > 0)
        {
            Array.Clear(quoted, open, quoted.Length - open);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(quoted);
    }

    private static bool Opens(string mark) => mark is "\"" or "“" or "„" or "«" or "``";

    private static bool Closes(string mark) => mark is "\"" or "”" or "“" or "»" or "''";
}
