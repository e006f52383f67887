using System.CommandLine;
using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Learning;
using Contradict.EncoderTraining.Network;
using Contradict.Inference.Language;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>train</c>: the general training, on public sets of textual entailment.</summary>
internal static class TrainCommand
{
    private const int Batch = 64;
    private const double Rate = 1e-3;
    private const double Dropout = 0.15;
    private const int MostHeldOut = 2000;

    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var encoder = EncoderOptions.Encoder();
        var cache = EncoderOptions.Cache();
        var weights = EncoderOptions.Weights();
        var seed = EncoderOptions.Seed();
        var steps = new Option<int>("--steps") { DefaultValueFactory = _ => 7000, Description = "batches of 64 pairs" };
        var rate = new Option<double>("--rate") { DefaultValueFactory = _ => Rate, Description = "the highest learning rate" };
        var from = new Option<string?>("--from") { Description = "weights to go on from" };
        var command = new Command("train", "Train on the public sets") { shared, pairs, encoder, cache, weights, seed, steps, rate, from };
        command.SetAction(result =>
        {
            var analyzer = new StatementAnalyzer(Lexicon.LoadEmbedded());
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), events: null, analyzer);
            var states = ReadCommand.States(sources, analyzer, result.GetRequiredValue(encoder), result.GetRequiredValue(cache));
            random.manual_seed(result.GetValue(seed));
            using var network = new AlignedNetwork(Dropout);
            if (result.GetValue(from) is { } start)
                network.load(start);
            var trainer = new NetworkTrainer(network, states, line => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {line}"));
            trainer.Train(
                BatchSource.Of(sources.General, Batch, states, result.GetValue(seed)),
                result.GetValue(steps),
                result.GetValue(rate),
                [.. sources.HeldOut.Take(MostHeldOut)],
                () => network.save(result.GetRequiredValue(weights)));
        });
        return command;
    }
}
