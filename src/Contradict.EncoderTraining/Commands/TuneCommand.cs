using System.CommandLine;
using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Learning;
using Contradict.EncoderTraining.Network;
using Contradict.Inference.Language;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>tune</c>: goes on with news pairs, once on all of them and once without each fold.</summary>
internal static class TuneCommand
{
    private const int Batch = 64;
    private const double Rate = 5e-4;
    private const double Dropout = 0.2;
    private const int General = 8000;

    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var events = EncoderOptions.Events();
        var encoder = EncoderOptions.Encoder();
        var cache = EncoderOptions.Cache();
        var weights = EncoderOptions.Weights();
        var seed = EncoderOptions.Seed();
        var folds = EncoderOptions.Folds();
        var steps = new Option<int>("--steps") { DefaultValueFactory = _ => 1800, Description = "batches of 64 pairs" };
        var only = new Option<string[]>("--only") { Description = "names of the networks to tune: main, fold-0, …; all by default", AllowMultipleArgumentsPerToken = true };
        var command = new Command("tune", "Go on with news pairs, once on all of them and once without each fold") { shared, pairs, events, encoder, cache, weights, seed, steps, folds, only };
        command.SetAction(result =>
        {
            var analyzer = new StatementAnalyzer(Lexicon.LoadEmbedded());
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), result.GetRequiredValue(events), analyzer);
            var states = ReadCommand.States(sources, analyzer, result.GetRequiredValue(encoder), result.GetRequiredValue(cache));
            var chosen = result.GetValue(only) is { Length: > 0 } names ? names : null;
            foreach (var fold in Fold.All(result.GetValue(folds)).Where(fold => chosen?.Contains(fold.Name) ?? true))
                Tune(fold, sources, states, result.GetRequiredValue(weights), result.GetValue(steps), result.GetValue(seed));
        });
        return command;
    }

    private static void Tune(Fold fold, TrainingSources sources, StatementStates states, string weights, int steps, int seed)
    {
        random.manual_seed(seed);
        using var network = new AlignedNetwork(Dropout);
        network.load(weights);
        var general = sources.General.Where((_, i) => i % Math.Max(1, sources.General.Count / General) == 0);
        var authored = sources.Authored.Where(example => !fold.IsOut(example.Group)).ToArray();
        EncoderExample[] held = [.. sources.HeldOut, .. sources.Authored.Where(example => fold.IsOut(example.Group))];
        var further = sources.Crossings.Concat(sources.Events).Where(example => !fold.IsOut(example.Group));
        EncoderExample[] pool = [.. authored, .. authored, .. further, .. general, .. sources.Mined];
        var trainer = new NetworkTrainer(network, states, line => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {fold.Name} {line}"));
        trainer.Train(
            BatchSource.Of(pool, Batch, states, seed),
            steps,
            Rate,
            held,
            () => network.save(fold.WeightsBeside(weights)));
    }
}
