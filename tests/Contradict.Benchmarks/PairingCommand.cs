using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Contradict.Inference.Pairing;
using Spectre.Console;

namespace Contradict.Benchmarks;

/// <summary><c>pairing [N…]</c>: how pairing alone grows with the number of statements.</summary>
internal static class PairingCommand
{
    public static Command Build()
    {
        var sizes = new Argument<int[]>("N") { Description = "Numbers of statements.", DefaultValueFactory = _ => [10_000, 100_000, 1_000_000] };
        var command = new Command("pairing", "Pairs made-up statements and prints time, pairs and memory.") { sizes };
        command.SetAction(parsed => Run(parsed.GetValue(sizes)!));
        return command;
    }

    private static void Run(int[] sizes)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("statements", "seconds", "µs a statement", "pairs", "pairs a statement", "in one event", "peak MB");
        _ = Measure(SyntheticStatements.Of(2_000));
        foreach (var size in sizes)
            table.AddRow(Measure(SyntheticStatements.Of(size)));
        AnsiConsole.Profile.Width = 120;
        AnsiConsole.Write(table);
    }

    private static string[] Measure(SyntheticStatements made)
    {
        var watch = Stopwatch.StartNew();
        long pairs = 0, ofOneEvent = 0;
        foreach (var pair in new CandidatePairing().StartWithTerms(made.Statements, made.Terms).Pairs())
        {
            pairs++;
            ofOneEvent += SyntheticStatements.EventOf(pair.A) == SyntheticStatements.EventOf(pair.B) ? 1 : 0;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var count = made.Statements.Count;
        return
        [
            Format(count, "N0"), Format(seconds, "N1"), Format(1e6 * seconds / count, "N1"), Format(pairs, "N0"),
            Format((double)pairs / count, "N1"), Format((double)ofOneEvent / pairs, "P0"), Format(process.PeakWorkingSet64 / 1048576.0, "N0"),
        ];
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
