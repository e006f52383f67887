using System.CommandLine;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Cli;

/// <summary>Finds what a named model says: a predictions file where the name is one, else a bundle.</summary>
internal static class ModelPredictions
{
    public static (string Name, IReadOnlyList<Prediction> Predictions) Of(
        CliConsole console,
        ParseResult parsed,
        ModelOption option,
        string? predictionsFile,
        IReadOnlyList<LabeledPair> pairs,
        Lexicon lexicon,
        bool directional = false)
    {
        if (predictionsFile is not null)
            return FromFile(console, predictionsFile, pairs);
        var bundle = option.Load(parsed);
        return (bundle.Label, directional ? PairPredictions.Directed(bundle, lexicon, pairs) : PairPredictions.Of(bundle, lexicon, pairs));
    }

    public static (string Name, IReadOnlyList<Prediction> Predictions) OfNamed(
        CliConsole console,
        ParseResult parsed,
        ModelOption option,
        string model,
        IReadOnlyList<LabeledPair> pairs,
        Lexicon lexicon)
    {
        if (model.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return FromFile(console, model, pairs);
        var bundle = option.Load(parsed, model);
        return (bundle.Label, PairPredictions.Of(bundle, lexicon, pairs));
    }

    private static (string Name, IReadOnlyList<Prediction> Predictions) FromFile(CliConsole console, string file, IReadOnlyList<LabeledPair> pairs) =>
        (Path.GetFileName(file), PredictionsFile.Align(PredictionsFile.Read(console.Resolve(file)), pairs, file));
}
