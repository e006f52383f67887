using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>One sentence of a paragraph: its tokens by index from 0, with their quotation marks matched.</summary>
internal sealed class Sentence(ImmutableArray<Token> tokens, ImmutableArray<QuoteState> quotes, int first, int count)
{
    /// <summary>Index of the sentence's first token among the paragraph's.</summary>
    public int First { get; } = first;

    public int Count { get; } = count;

    public ref readonly Token this[int index] => ref tokens.ItemRef(First + index);

    /// <summary>Whether the token is between quotation marks; the marks themselves are not.</summary>
    public bool IsQuoted(int index) => quotes[First + index] == QuoteState.Quoted;

    public bool Has(int index) => index >= 0 && index < Count;

    public bool Is(int index, string lower) => Has(index) && this[index].Lower == lower;

    public bool Is(int index, PartOfSpeech partOfSpeech) => Has(index) && this[index].PartOfSpeech == partOfSpeech;

    public bool IsComma(int index) => Is(index, ",");

    public bool IsQuoteMark(int index) => Has(index) && quotes[First + index] == QuoteState.Mark;

    public bool IsDash(int index) => Has(index) && this[index].Text is "—" or "–" or "―" or "--" or "-" && !IsHyphen(index);

    /// <summary>Whether the token and the one before it are parts of one written word, as in a hashtag: "#OpenHarbour".</summary>
    public bool IsGlued(int index) =>
        Has(index - 1) && Has(index) && this[index].Span.Start == this[index - 1].Span.End && char.IsLetter(this[index].Text[0]) && char.IsLetter(this[index - 1].Text[^1]);

    /// <summary>Whether the token joins the two beside it to one word: "Holtz-Eakin".</summary>
    public bool IsHyphen(int index) =>
        Has(index - 1) && Has(index + 1) && this[index].Text is "-" or "‑"
        && this[index].Span.Start == this[index - 1].Span.End && this[index].Span.End == this[index + 1].Span.Start;

    public bool IsVerbal(int index) => Has(index) && this[index].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    public bool IsNominal(int index) =>
        Has(index) && this[index].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number;

    public bool IsGerund(int index) =>
        Has(index) && this[index].Lower.Length > 4 && this[index].Lower.EndsWith("ing", StringComparison.Ordinal);

    public bool IsPunctuation(int index) => Is(index, PartOfSpeech.Punctuation);

    /// <summary>Whether only closing marks stand from the token on.</summary>
    public bool IsEnd(int index)
    {
        while (Has(index) && IsPunctuation(index) && (IsQuoteMark(index) || this[index].Text is "." or "!" or "?" or "…" or ")" or ";"))
        {
            index++;
        }

        return index >= Count;
    }

    /// <summary>Whether a verb, auxiliaries included, stands in the range.</summary>
    public bool HasVerb(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (IsVerbal(index) && !IsGerund(index) && !Is(index - 1, "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of tokens in the range that are words or numbers.</summary>
    public int Words(int start, int end)
    {
        var words = 0;
        for (var index = start; index < end; index++)
        {
            words += IsPunctuation(index) ? 0 : 1;
        }

        return words;
    }

    /// <summary>The range's words, as the text has them, joined by single blanks where the text has white space.</summary>
    public string TextOf(int start, int end)
    {
        var text = new System.Text.StringBuilder();
        for (var index = start; index < end; index++)
        {
            if (index > start && this[index].Span.Start > this[index - 1].Span.End)
            {
                text.Append(' ');
            }

            text.Append(this[index].Text);
        }

        return text.ToString();
    }
}
