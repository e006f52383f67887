using Contradict.Inference;
using Contradict.Inference.Encoders;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Cli;

/// <summary>What a model says of labeled pairs: a bundle's verdicts, or a file of predictions that stands for a model.</summary>
internal static class PairPredictions
{
    public static IReadOnlyList<Prediction> Of(Bundle bundle, Lexicon lexicon, IReadOnlyList<LabeledPair> pairs)
    {
        var detector = new ContradictionDetector(bundle, lexicon);
        var verdicts = detector.JudgeAll(Prepare(detector, pairs));
        return [.. verdicts.Select((verdict, i) => new Prediction(pairs[i].Id, verdict.Probability, verdict.Relation))];
    }

    /// <summary>The predictions of a bundle's directional stage: agree is that B follows from A.</summary>
    public static IReadOnlyList<Prediction> Directed(Bundle bundle, Lexicon lexicon, IReadOnlyList<LabeledPair> pairs)
    {
        if (bundle.Directional is null)
            throw new InputException(bundle.Label, null, "the model has no directional stage; train one with --directional or --directional-pairs");
        var detector = new ContradictionDetector(bundle, lexicon);
        return [.. detector.JudgeAllDirected(Prepare(detector, pairs)).Select((probability, i) => new Prediction(pairs[i].Id, probability))];
    }

    private static PairToEncode[] Prepare(ContradictionDetector detector, IReadOnlyList<LabeledPair> pairs)
    {
        var byText = detector.PrepareAll(pairs.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }));
        return [.. pairs.Select(pair => new PairToEncode(byText[pair.StatementA], byText[pair.StatementB]))];
    }

    /// <summary>Labeled pairs from files, at least one.</summary>
    public static IReadOnlyList<LabeledPair> Read(CliConsole console, string[] files)
    {
        var pairs = new LabeledPairReader().Read(files.Select(console.Resolve)).ToList();
        if (pairs.Count == 0)
            throw new InputException(string.Join(", ", files), null, "there is not one labeled pair here");
        return pairs;
    }
}
