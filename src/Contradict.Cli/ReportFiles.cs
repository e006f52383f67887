using System.Text;
using Contradict.Inference.Reports;
using Contradict.Training.Data;

namespace Contradict.Cli;

/// <summary>Writes what <c>contradict score</c> leaves in its folder, each file whole or not at all.</summary>
internal sealed class ReportFiles(string folder)
{
    public const string Page = "report.html";

    /// <summary>Writes the files.</summary>
    /// <param name="all">What was found.</param>
    /// <param name="shown">The part of it that the page shows.</param>
    public void Write(ReportContent all, ReportContent shown)
    {
        AtomicFile.Write(Path.Combine(folder, "statements.jsonl"), stream => StatementsJsonLines.Write(stream, all.Statements));
        AtomicFile.Write(Path.Combine(folder, "pairs.jsonl"), stream => PairsJsonLines.Write(stream, all.Pairs));
        AtomicFile.Write(Path.Combine(folder, "sources.csv"), stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            SourcesCsv.Write(writer, all.Sources);
        });
        AtomicFile.Write(Path.Combine(folder, Page), stream => HtmlReport.Write(stream, shown));
    }
}
