using Contradict.Inference.Statements.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Contradict.Training.Attribution;

/// <summary>
/// Learns which candidates are attributions. Taggers are surer of texts that they learned from, so each half of the texts
/// gives the candidates that a tagger of the other half finds (stacking: Wolpert, 1992).
/// </summary>
internal static class CandidateTraining
{
    private const int Parts = 2;
    private const int FewestOfEach = 50;

    // Leaves hold log-odds in ten-thousandths.
    private const double Scale = 10000;

    private sealed class Example
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }
    }

    /// <summary>The trees; none where there are too few candidates to learn from.</summary>
    /// <param name="texts">The examples of each text, with the text; annotations of one text stay in one half.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CandidateTrees Run(IReadOnlyCollection<(string Text, AttributionExamples Examples)> texts, CancellationToken cancellation)
    {
        var numbers = texts.Select(text => text.Text).Distinct(StringComparer.Ordinal).Select((text, index) => (text, index)).ToDictionary(pair => pair.text, pair => pair.index % Parts, StringComparer.Ordinal);
        var examples = new List<Example>();
        for (var part = 0; part < Parts; part++)
        {
            var tagger = LearnedTaggers.From([.. texts.Where(text => numbers[text.Text] != part).Select(text => text.Examples)], cancellation).Tagger();
            examples.AddRange(texts.Where(text => numbers[text.Text] == part).SelectMany(text => Of(text.Examples, tagger)));
        }

        return examples.Count(example => example.Label) < FewestOfEach || examples.Count(example => !example.Label) < FewestOfEach ? CandidateTrees.None : Learn(examples);
    }

    private static IEnumerable<Example> Of(AttributionExamples text, AttributionTagger tagger)
    {
        foreach (var (read, labels) in text.Reads.Zip(text.Cues.Select(cue => cue.Labels)))
        {
            var found = tagger.Find(new TokenCodes(read.Sentence), read);
            foreach (var (candidate, features) in found.Candidates.Zip(found.Features))
            {
                yield return new Example
                {
                    Features = [.. features.Select(value => (float)value)],
                    Label = labels.AsSpan(candidate.Cue.Start, candidate.Cue.Length).Contains(AttributionTagger.Cue),
                };
            }
        }
    }

    private static CandidateTrees Learn(List<Example> examples)
    {
        var context = new MLContext(1);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, examples[0].Features.Length);
        var options = new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(Example.Label),
            FeatureColumnName = nameof(Example.Features),
            NumberOfTrees = 150,
            NumberOfLeaves = 8,
            MinimumExampleCountPerLeaf = 20,
            LearningRate = 0.07,
            FeatureFraction = 0.5,
            Seed = 1,
            FeatureSelectionSeed = 1,
            NumberOfThreads = 1,
        };
        var model = context.BinaryClassification.Trainers.FastTree(options).Fit(context.Data.LoadFromEnumerable(examples, schema)).Model;
        var trees = model.SubModel.TrainedTreeEnsemble;
        return new CandidateTrees([.. trees.Trees.Select((tree, index) => Of(tree, -model.Calibrator.Slope * trees.TreeWeights[index]))]);
    }

    // The features are whole, so a threshold's whole part parts them as it does.
    private static CandidateTree Of(RegressionTreeBase tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes.Take(tree.NumberOfNodes)],
        [.. tree.NumericalSplitThresholds.Take(tree.NumberOfNodes).Select(threshold => (int)Math.Floor(threshold))],
        [.. tree.LeftChild.Take(tree.NumberOfNodes)],
        [.. tree.RightChild.Take(tree.NumberOfNodes)],
        [.. tree.LeafValues.Take(tree.NumberOfLeaves).Select(value => (int)Math.Round(value * weight * Scale))]);
}
