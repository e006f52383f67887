using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds dates and times.</summary>
public static class TimeExpressionParser
{
    /// <summary>The dates and times among the tokens, in order, without overlaps; parts that stand together make one: "on Monday 3 March at 10 a.m.".</summary>
    /// <param name="text">The text that the tokens are cut from.</param>
    /// <param name="tokens">Its tokens.</param>
    public static ImmutableArray<TimeExpression> Parse(string text, ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        var pieces = PieceCutter.Cut(tokens);
        ImmutableArray<TimeExpression>.Builder? found = null;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!TimePartReader.TryRead(pieces, i, out var parts)) continue;
            Extend(pieces, ref parts);
            if (!parts.IsTime) continue;
            found ??= ImmutableArray.CreateBuilder<TimeExpression>();
            found.Add(ToExpression(pieces, i, parts));
            i = parts.End - 1;
        }

        return found?.DrainToImmutable() ?? [];
    }

    private static void Extend(PieceList pieces, ref TimeParts parts)
    {
        while (true)
        {
            int next = TimeJoint.Skip(pieces, parts, out bool comma);
            if (!TimePartReader.TryRead(pieces, next, out var more)) return;
            if (comma && !TimeJoint.CommaJoins(parts, more)) return;
            if (!parts.TryMerge(more)) return;
        }
    }

    private static TimeExpression ToExpression(PieceList pieces, int start, in TimeParts parts)
    {
        var (first, last) = (pieces[start], pieces[parts.End - 1]);
        return new TimeExpression(
            new TextSpan(first.Start, last.End), first.Token, last.Token + 1, parts.Year, parts.Month, parts.Day, parts.DayOfWeek, parts.Minute, parts.DayPart, parts.Relative)
        {
            Relation = TimeJoint.RelationBefore(pieces, start),
            Period = parts.Period,
            Phase = parts.Phase,
        };
    }
}
