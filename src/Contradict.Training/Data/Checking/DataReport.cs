using System.Collections.Immutable;

namespace Contradict.Training.Data.Checking;

/// <summary>What a check of labeled pairs found.</summary>
/// <param name="Files">The files checked.</param>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Statements">The distinct statements in them, case and punctuation aside.</param>
/// <param name="Groups">The distinct groups.</param>
/// <param name="Topics">The distinct topics.</param>
/// <param name="LargestTopics">The topics with the most pairs, at most fifty.</param>
/// <param name="Labels">How the pairs under each label are written.</param>
/// <param name="Probes">How well labels can be guessed from one side; empty for fewer than 200 rows.</param>
/// <param name="Leaks">What files or splits have in common; empty where nothing is.</param>
/// <param name="Counts">How often each kind of fault was found, the gravest first.</param>
/// <param name="Findings">The faults by file and line, of each kind the first thousand or as the options say.</param>
public sealed record DataReport(
    ImmutableArray<string> Files,
    int Rows,
    int Statements,
    int Groups,
    int Topics,
    ImmutableArray<TopicProfile> LargestTopics,
    ImmutableArray<LabelProfile> Labels,
    ImmutableArray<ProbeResult> Probes,
    ImmutableArray<LeakSummary> Leaks,
    ImmutableArray<FindingCount> Counts,
    ImmutableArray<DataFinding> Findings)
{
    /// <summary>Whether any fault is severe.</summary>
    public bool HasSevere => Counts.Any(c => c.Severity == FindingSeverity.Severe);
}
