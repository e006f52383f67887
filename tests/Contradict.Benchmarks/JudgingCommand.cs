using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Contradict.Inference.Encoders;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using MathNet.Numerics.Statistics;
using Spectre.Console;

namespace Contradict.Benchmarks;

/// <summary><c>judging MODEL… --on PAIRS…</c>: pairs a second of a model, statements already analysed.</summary>
internal static class JudgingCommand
{
    private const int MostRounds = 40;
    private const int LeastRounds = 5;
    private const int Together = 8192;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(20);

    public static Command Build()
    {
        var models = new Argument<string[]>("MODEL") { Description = "Folders of bundles.", Arity = ArgumentArity.OneOrMore };
        var on = new Option<string[]>("--on") { Description = "Labeled pairs to judge.", Required = true, AllowMultipleArgumentsPerToken = true };
        var command = new Command("judging", "Judges pairs and prints how many a second, statements already analysed.") { models, on };
        command.SetAction(parsed => Run(parsed.GetValue(models)!, parsed.GetValue(on)!));
        return command;
    }

    private static void Run(string[] models, string[] files)
    {
        var pairs = new LabeledPairReader(labelRequired: false).Read(files).ToArray();
        var table = new Table().Border(TableBorder.Simple).AddColumns("model", "pairs", "analysis, s", "first round, s", "further rounds", "pairs a second", "in the best round", "through the encoder", "of these a second");
        foreach (var model in models)
            table.AddRow(Measure(model, pairs));
        AnsiConsole.Profile.Width = 160;
        AnsiConsole.Write(table);
    }

    /// <summary>The first round has the encoder read the statements, once; of the others, as many as time allows, the median and the best are given.</summary>
    private static string[] Measure(string model, LabeledPair[] pairs)
    {
        var detector = new ContradictionDetector(Bundle.Load(model), Lexicon.LoadEmbedded());
        var watch = Stopwatch.StartNew();
        var prepared = detector.PrepareAll(pairs.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }));
        var analysis = watch.Elapsed.TotalSeconds;
        var asked = pairs.Select(pair => new PairToEncode(prepared[pair.StatementA], prepared[pair.StatementB])).ToArray();
        var first = Seconds(() => JudgeAll(detector, asked));
        var later = new List<double>();
        for (watch.Restart(); later.Count < LeastRounds || (later.Count < MostRounds && watch.Elapsed < Enough);)
            later.Add(Seconds(() => JudgeAll(detector, asked)));
        var encoder = detector.Bundle.Encoder;
        var through = encoder is null ? 0 : Seconds(() =>
        {
            foreach (var chunk in asked.Chunk(Together))
                encoder.Encode(chunk, new float[chunk.Length * encoder.Outputs.Count]);
        });
        return
        [
            model, Format(pairs.Length, "N0"), Format(analysis, "N1"), Format(first, "N1"), Format(later.Count, "N0"), Format(pairs.Length / later.Median(), "N0"), Format(pairs.Length / later.Min(), "N0"),
            encoder is null ? "–" : Format(pairs.Length, "N0"), encoder is null ? "–" : Format(pairs.Length / through, "N0"),
        ];
    }

    private static void JudgeAll(ContradictionDetector detector, PairToEncode[] pairs)
    {
        foreach (var chunk in pairs.Chunk(Together))
            detector.JudgeAll(chunk);
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
