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
    // Chosen by the figures that tune prints of groups left out, by none of test or development sets.
    private const double TunedShare = 0.75;

    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var encoder = EncoderOptions.Encoder();
        var weights = EncoderOptions.Weights();
        var folds = EncoderOptions.Folds();
        var share = new Option<double>("--share") { DefaultValueFactory = _ => TunedShare, Description = "how far from the general weights to the tuned ones, 0 to 1" };
        var command = new Command("export", "Write the networks as ONNX") { shared, pairs, encoder, weights, folds, share };
        command.SetAction(result =>
        {
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), new StatementAnalyzer(Lexicon.LoadEmbedded()));
            var groups = sources.Authored.Select(example => example.Group).Distinct().Order(StringComparer.Ordinal).ToArray();
            var (folder, all) = (result.GetRequiredValue(encoder), Fold.All(result.GetValue(folds)).ToArray());
            foreach (var fold in all)
                Write(fold, fold.Name == Fold.Main ? folder : Path.Combine(folder, fold.Name), result.GetRequiredValue(weights), result.GetValue(share));
            var listed = all.Where(fold => fold.Name != Fold.Main).Select(fold => new { Folder = fold.Name, Groups = groups.Where(fold.IsOut) });
            WriteJson(Path.Combine(folder, EncoderFolder.Folds), new { Folds = listed });
        });
        return command;
    }

    private static void Write(Fold fold, string folder, string weights, double share)
    {
        using var network = new AlignedNetwork(dropout: 0);
        WeightsBetween.Load(network, weights, fold.WeightsBeside(weights), share);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, EncoderFolder.Statement), NetworkExport.Statement(network));
        File.WriteAllBytes(Path.Combine(folder, EncoderFolder.Pair), NetworkExport.Pair(network));
        WriteJson(Path.Combine(folder, EncoderFolder.Description), new EncoderSettings(EncoderKinds.Aligned));
    }

    private static void WriteJson<T>(string path, T value) => File.WriteAllText(path, JsonSerializer.Serialize(value, BundleManifest.JsonOptions) + "\n");
}
