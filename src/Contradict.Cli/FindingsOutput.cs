using System.Globalization;
using Contradict.Inference.Reports;

namespace Contradict.Cli;

/// <summary>Prints a scored set on standard output in one of the formats.</summary>
internal sealed class FindingsOutput(CliConsole console, string format, int top)
{
    public const string Table = "table";

    public static readonly string[] Formats = [Table, "json", "jsonl", "csv", "markdown"];

    /// <summary>Prints.</summary>
    /// <param name="shown">What is shown.</param>
    /// <param name="page">Where the report stands.</param>
    public void Write(ReportContent shown, string page)
    {
        var pairs = StrongestContradictions.Of(shown.Pairs, top);
        switch (format)
        {
            case "json":
                console.WriteUtf8(stream => FindingsJson.Write(stream, shown.Summary, pairs));
                console.Out.WriteLine();
                break;
            case "jsonl":
                console.WriteUtf8(stream => PairsJsonLines.Write(stream, pairs));
                break;
            case "csv":
                FindingsCsv.Write(console.Out, pairs);
                break;
            case "markdown":
                FindingsMarkdown.Write(console.Out, shown.Summary, pairs);
                break;
            default:
                new ScoreView(console.Terminal).Show(shown, pairs, StrongestContradictions.Unsure(shown.Pairs, top - pairs.Length));
                break;
        }

        // What a program reads is nothing but the findings.
        (format == Table ? console.Out : console.Error).WriteLine(string.Create(CultureInfo.InvariantCulture, $"report: {page}"));
    }
}
