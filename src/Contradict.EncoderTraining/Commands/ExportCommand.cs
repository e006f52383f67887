using System.CommandLine;
using System.Text.Json;
using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Learning;
using Contradict.EncoderTraining.Network;
using Contradict.EncoderTraining.Onnx;
using Contradict.Inference.Encoders;
using Contradict.Inference.Language;
using Contradict.Inference.Models;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>export</c>: writes the networks as ONNX, with the groups that each fold was tuned without.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var events = EncoderOptions.Events();
        var encoder = EncoderOptions.Encoder();
        var weights = EncoderOptions.Weights();
        var folds = EncoderOptions.Folds();
        var command = new Command("export", "Write the networks as ONNX") { shared, pairs, events, encoder, weights, folds };
        command.SetAction(result =>
        {
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), result.GetRequiredValue(events), new StatementAnalyzer(Lexicon.LoadEmbedded()));
            var groups = sources.Authored.Concat(sources.Events).Select(example => example.Group).Distinct().Order(StringComparer.Ordinal).ToArray();
            var (folder, all) = (result.GetRequiredValue(encoder), Fold.All(result.GetValue(folds)).ToArray());
            foreach (var fold in all)
                Write(fold.Name == Fold.Main ? folder : Path.Combine(folder, fold.Name), fold.WeightsBeside(result.GetRequiredValue(weights)));
            var listed = all.Where(fold => fold.Name != Fold.Main).Select(fold => new { Folder = fold.Name, Groups = groups.Where(fold.IsOut) });
            WriteJson(Path.Combine(folder, EncoderFolder.Folds), new { Folds = listed });
        });
        return command;
    }

    private static void Write(string folder, string weights)
    {
        using var network = new AlignedNetwork(dropout: 0);
        network.load(weights);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, EncoderFolder.Statement), NetworkExport.Statement(network));
        File.WriteAllBytes(Path.Combine(folder, EncoderFolder.Pair), NetworkExport.Pair(network));
        WriteJson(Path.Combine(folder, EncoderFolder.Description), new EncoderSettings(EncoderKinds.Aligned));
    }

    private static void WriteJson<T>(string path, T value) => File.WriteAllText(path, JsonSerializer.Serialize(value, BundleManifest.JsonOptions) + "\n");
}
