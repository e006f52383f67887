using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Learning;
using Contradict.EncoderTraining.Network;
using Contradict.EncoderTraining.Onnx;
using Contradict.Inference.Encoders;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>tune</c>: goes on with news pairs, once on all of them and once without each fold, and writes the encoder.</summary>
internal static class TuneCommand
{
    private const int Batch = 64;
    private const double Rate = 5e-4;
    private const double Dropout = 0.2;
    private const int General = 16_000;
    private const int Held = 1000;

    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var encoder = EncoderOptions.Encoder();
        var cache = EncoderOptions.Cache();
        var weights = EncoderOptions.Weights();
        var seed = EncoderOptions.Seed();
        var steps = new Option<int>("--steps") { DefaultValueFactory = _ => 1200, Description = "batches of 64 pairs" };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 3, Description = "how many folds the groups are dealt into" };
        var command = new Command("tune", "Go on with news pairs and write the encoder, with one more for each fold") { shared, pairs, encoder, cache, weights, seed, steps, folds };
        command.SetAction(result =>
        {
            var analyzer = new StatementAnalyzer(Lexicon.LoadEmbedded());
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), analyzer);
            var folder = result.GetRequiredValue(encoder);
            var states = ReadCommand.States(sources, analyzer, folder, result.GetRequiredValue(cache));
            var run = new Tuning(sources, states, result.GetRequiredValue(weights), result.GetValue(steps), result.GetValue(seed));
            var count = result.GetValue(folds);
            run.Write(folder, _ => false);
            var named = new List<object>();
            for (var fold = 0; fold < count; fold++)
            {
                bool IsOut(string group) => GroupHash.Of($"fold {group}") % count == fold;
                var name = string.Create(CultureInfo.InvariantCulture, $"fold-{fold}");
                run.Write(Path.Combine(folder, name), IsOut);
                named.Add(new { Folder = name, Groups = sources.Authored.Select(example => example.Group).Where(IsOut).Distinct().Order(StringComparer.Ordinal) });
            }

            File.WriteAllText(Path.Combine(folder, EncoderFolder.Folds), JsonSerializer.Serialize(new { Folds = named }, BundleManifest.JsonOptions) + "\n");
        });
        return command;
    }

    private sealed class Tuning(TrainingSources sources, StatementStates states, string weights, int steps, int seed)
    {
        public void Write(string folder, Func<string, bool> isOut)
        {
            random.manual_seed(seed);
            using var network = new AlignedNetwork(Dropout);
            network.load(weights);
            var general = sources.General.Where((_, i) => i % Math.Max(1, sources.General.Count / General) == 0).ToArray();
            var authored = sources.Authored.Where(example => !isOut(example.Group)).ToArray();
            var held = sources.Authored.Where(example => isOut(example.Group)).ToArray();
            EncoderExample[] pool = [.. authored, .. authored, .. authored, .. general, .. sources.Mined];
            Console.WriteLine($"{Path.GetFileName(folder)}: {authored.Length:N0} news pairs, {held.Length:N0} left out");
            var trainer = new NetworkTrainer(network, states, line => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {line}"));
            trainer.Train(
                BatchSource.Of(pool, Batch, example => states.Words(example.A).Count + states.Words(example.B).Count, seed),
                steps,
                Rate,
                held.Length > 0 ? held : [.. sources.HeldOut.Take(Held)],
                () => { });
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, EncoderFolder.Statement), NetworkExport.Statement(network));
            File.WriteAllBytes(Path.Combine(folder, EncoderFolder.Pair), NetworkExport.Pair(network));
            File.WriteAllText(Path.Combine(folder, EncoderFolder.Description), JsonSerializer.Serialize(new EncoderSettings(EncoderKinds.Aligned), BundleManifest.JsonOptions) + "\n");
        }
    }
}
