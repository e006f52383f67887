using System.Globalization;
using Contradict.Training.Evaluation.Suite;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A suite's pass rates as a table: a row a capability, a column a kind of test.</summary>
internal sealed class SuiteView(IAnsiConsole terminal)
{
    public void Show(string name, SuiteResult result)
    {
        terminal.MarkupLine($"[bold]{Markup.Escape(name)}[/]");
        var table = new Table().Border(TableBorder.Simple).AddColumn("capability");
        foreach (var test in CapabilityTestNames.All)
            table.AddColumn(CapabilityTestNames.Of(test));
        table.AddColumns("n", "passed", "pass rate");
        foreach (var capability in result.Capabilities)
            AddRow(table, capability);
        AddRow(table, result.Overall);
        terminal.Write(table);
    }

    private static void AddRow(Table table, CapabilityResult capability)
    {
        var all = capability.All;
        table.AddRow(
        [
            Markup.Escape(capability.Name), .. CapabilityTestNames.All.Select(test => Cell(capability.Of(test))),
            Number(all.Count), Number(all.Passed), Figure(all.Rate),
        ]);
    }

    private static string Cell(PassRate rate) => rate.Count == 0 ? "" : $"{Number(rate.Passed)} of {Number(rate.Count)}  {Figure(rate.Rate)}";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Figure(double value) => value.ToString(".000;-.000;.000", CultureInfo.InvariantCulture);
}
