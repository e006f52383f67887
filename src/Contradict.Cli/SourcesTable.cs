using System.Globalization;
using Contradict.Inference.Credibility;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>Sources as a table for the terminal.</summary>
internal sealed class SourcesTable(IAnsiConsole terminal)
{
    private const int MostSources = 12;

    /// <summary>Shows the first sources and how many more there are.</summary>
    /// <param name="sources">The sources, in order.</param>
    public void Show(IReadOnlyList<SourceCredibility> sources)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("source", "kind", "borne out", "95% interval", "judged", "agreed", "contradicted");
        foreach (var source in sources.Take(MostSources))
        {
            table.AddRow(
                Markup.Escape(Highlight.Visible(source.Source)),
                source.Kind,
                source.Credibility is { } mean ? mean.ToString("0.00", CultureInfo.InvariantCulture) : "too little evidence",
                source is { Low: { } low, High: { } high } ? string.Create(CultureInfo.InvariantCulture, $"{low:0.00}–{high:0.00}") : "–",
                source.Judged.ToString(CultureInfo.InvariantCulture),
                source.Agreed.ToString(CultureInfo.InvariantCulture),
                source.Contradicted.ToString(CultureInfo.InvariantCulture));
        }

        terminal.Write(table);
        if (sources.Count > MostSources)
            terminal.MarkupLine($"[dim]and {sources.Count - MostSources} more in sources.csv[/]");
    }
}
