using System.CommandLine;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data</c>: work on labeled pairs, labeling included, on the dictionary and on attribution.</summary>
internal sealed class DataCommand(CliConsole console)
{
    public Command Build() => new("data", "Labeled pairs: labeling, faults, formats, leak-safe splits; the dictionary's source; figures of attribution.")
    {
        new DataCheckCommand(console).Build(),
        new DataImportCommand(console).Build(),
        new DataSplitCommand(console).Build(),
        new DataLabelCommand(console).Build(),
        new DataAgreementCommand(console).Build(),
        new DataWordNetCommand(console).Build(),
        new DataVectorsCommand(console).Build(),
        new DataAttributionCommand(console).Build(),
    };
}
