using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>How a pair's two statements follow each other. Thread-safe.</summary>
public static class Succession
{
    /// <summary>The time from the first statement's publication to the second's; zero where one has no date.</summary>
    /// <param name="pair">The pair.</param>
    public static TimeSpan Gap(JudgedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.A.Published is { } a && pair.B.Published is { } b ? b - a : TimeSpan.Zero;
    }

    /// <summary>Whether one speaker first said one thing and later, contradicting it, another; updates are none.</summary>
    /// <param name="pair">The pair.</param>
    public static bool IsReversal(JudgedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Verdict is { Relation: Relation.Contradict, Update: false } && IsOneSpeaker(pair) && Gap(pair) != TimeSpan.Zero;
    }

    /// <summary>The two statements, the earlier first where the pair is a reversal, else as they stand.</summary>
    /// <param name="pair">The pair.</param>
    public static (Statement First, Statement Second) InOrder(JudgedPair pair) =>
        IsReversal(pair) && Gap(pair) < TimeSpan.Zero ? (pair.B, pair.A) : (pair.A, pair.B);

    /// <summary>Whether both are surely said by one party: two unnamed officials or witnesses need not be the same.</summary>
    /// <param name="pair">The pair.</param>
    public static bool IsOneSpeaker(JudgedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return IsOneSpeaker(pair.A, pair.B);
    }

    /// <summary>Whether two statements are surely said by one party.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static bool IsOneSpeaker(Statement a, Statement b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return string.Equals(a.Speaker.Name, b.Speaker.Name, StringComparison.OrdinalIgnoreCase)
            && a.Speaker.Kind is not (SpeakerKind.UnnamedOfficial or SpeakerKind.Witness);
    }
}
