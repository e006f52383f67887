using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds quantities in digits and words.</summary>
public static class QuantityParser
{
    /// <summary>The quantities among the tokens, in order, without overlaps and without those inside <paramref name="times"/>.</summary>
    /// <param name="text">The text that the tokens are cut from.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="times">Its dates and times.</param>
    public static ImmutableArray<Quantity> Parse(string text, ImmutableArray<Token> tokens, ImmutableArray<TimeExpression> times)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        var pieces = PieceCutter.Cut(tokens);
        if (!times.IsDefault)
        {
            foreach (var time in times) pieces.Blank(time.FirstToken, time.EndToken);
        }

        var found = ImmutableArray.CreateBuilder<Quantity>();
        int floor = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!QuantityReader.TryRead(pieces, i, floor, out var draft)) continue;
            found.Add(ToQuantity(pieces, draft));
            floor = draft.End;
            i = floor - 1;
        }

        return found.DrainToImmutable();
    }

    private static Quantity ToQuantity(PieceList pieces, in QuantityDraft draft)
    {
        var (first, last) = (pieces[draft.First], pieces[draft.End - 1]);
        var (low, high) = QuantityInterval.Of(draft.Reading, draft.Phrase);
        if (draft.Unit == Unit.Fraction) (low, high) = (Math.Max(0, low), Math.Min(1, high));
        var bound = draft.Phrase.Bound == Bound.Exact && draft.Reading.Form == NumberForm.Open ? Bound.About : draft.Phrase.Bound;
        return new Quantity(new TextSpan(first.Start, last.End), first.Token, last.Token + 1, draft.Reading.Value, low, high, bound, draft.Unit, draft.Counted)
        {
            Place = draft.Reading.Place,
            Against = draft.Against,
        };
    }
}
