using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>How a pair's two statements follow each other.</summary>
internal static class Succession
{
    /// <summary>The time from the first statement's publication to the second's; zero where one has no date.</summary>
    public static TimeSpan Gap(JudgedPair pair) =>
        pair.A.Published is { } a && pair.B.Published is { } b ? b - a : TimeSpan.Zero;

    /// <summary>Whether both are surely said by one party: two unnamed officials or witnesses need not be the same.</summary>
    public static bool IsOneSpeaker(JudgedPair pair) =>
        string.Equals(pair.A.Speaker.Name, pair.B.Speaker.Name, StringComparison.OrdinalIgnoreCase)
        && pair.A.Speaker.Kind is not (SpeakerKind.UnnamedOfficial or SpeakerKind.Witness);
}
