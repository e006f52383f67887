using System.CommandLine;
using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>holdout</c>: writes the rows of the public sets that no step of the training saw, for <c>contradict train --directional-pairs</c>.</summary>
internal static class HoldoutCommand
{
    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var target = new Option<string>("--out") { Description = "the CSV to write", Required = true };
        var command = new Command("holdout", "Write the rows of the public sets that trained no encoder") { shared, pairs, target };
        command.SetAction(result =>
        {
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), events: null, new StatementAnalyzer(Lexicon.LoadEmbedded()));
            EncoderExample[] held = [.. sources.HeldOut, .. sources.ReadUntrained()];
            var texts = sources.Numbers.Texts;
            AtomicFile.Write(result.GetRequiredValue(target), stream =>
            {
                using var writer = new LabeledPairWriter(stream, []);
                foreach (var (example, number) in held.Select((example, number) => (example, number + 1)))
                    writer.Write(new LabeledPair($"held-{number}", "", example.Group, "", "", texts[example.A], "", texts[example.B], example.Label, "", number, []));
            });
            Console.WriteLine($"{held.Length:N0} pairs written");
        });
        return command;
    }
}
