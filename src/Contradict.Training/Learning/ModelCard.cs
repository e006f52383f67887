using System.Globalization;
using System.Text;
using Contradict.Inference.Features;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Training.Learning;

/// <summary>Writes the model card: what the model is, what it was trained on, its figures with the command that prints them, and its limits.</summary>
public sealed class ModelCard(TrainedModel model, IReadOnlyList<LabeledPair> pairs, string command)
{
    private readonly StringBuilder _figures = new();
    private readonly StringBuilder _directional = new();
    private readonly StringBuilder _ranking = new();

    /// <summary>Adds the figures on test pairs.</summary>
    public void AddFigures(IReadOnlyList<LabeledPair> test, IReadOnlyList<Prediction> predictions)
    {
        var evaluation = ModelEvaluation.Of(test, predictions, ["form"]);
        _figures.Append("## Figures\n\nMeasured by the command below, on pairs no part of training saw.\n\n");
        _figures.Append("| pairs of | n | accuracy | macro F1 | F1 agree | F1 contradict | F1 neutral | called | wrong if called | calibration error |\n|---|---|---|---|---|---|---|---|---|---|\n");
        AddLine("all", evaluation.Metrics);
        foreach (var slice in evaluation.Slices)
            AddLine($"{slice.Column} {slice.Value}", slice.Metrics);
        _figures.Append(CultureInfo.InvariantCulture, $"\nSignature: `{evaluation.Signature}`\n\n### Reliability\n\n| confidence | pairs | mean confidence | right |\n|---|---|---|---|\n");
        foreach (var bin in evaluation.Metrics.Reliability.Where(bin => bin.Count > 0))
            _figures.Append(CultureInfo.InvariantCulture, $"| {bin.Low:0.0}–{bin.Low + 0.1:0.0} | {bin.Count} | {bin.Confidence:0.000} | {bin.Accuracy:0.000} |\n");
        AddFalseContradictions(evaluation.Metrics);
    }

    /// <summary>Adds how well kinds of contradiction are told apart.</summary>
    public void AddKinds(IReadOnlyList<KindFigures> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        if (kinds.Count == 0)
            return;
        _figures.Append("### Kinds of contradiction\n\nOf the test pairs that are known to contradict.\n\n| kind | pairs | precision | recall | F1 |\n|---|---|---|---|---|\n");
        foreach (var kind in kinds)
            _figures.Append(CultureInfo.InvariantCulture, $"| {ContradictionKindNames.Of(kind.Kind)} | {kind.Count} | {kind.Precision:0.000} | {kind.Recall:0.000} | {kind.F1:0.000} |\n");
        _figures.Append(CultureInfo.InvariantCulture, $"\nMacro F1 {kinds.Average(kind => kind.F1):0.000}; chance, all kinds as likely, is {1.0 / kinds.Count:0.000}.\n\n");
    }

    /// <summary>Adds the directional stage with its figures, cross-validated on its own training pairs.</summary>
    public void AddDirectional(DirectionalModel directional)
    {
        ArgumentNullException.ThrowIfNull(directional);
        var metrics = Metrics.Of(directional.Pairs, directional.CrossValidated);
        _directional.Append("## Directional stage\n\nReads a pair from statement A, the premise, to statement B, the hypothesis: agree is that B follows from A. ");
        _directional.Append(CultureInfo.InvariantCulture, $"{directional.Calibration.FeatureSchema.Count} features: those above and the families of direction ({string.Join(", ", DirectionalFeatures.FamilyNames)}). Trees: {directional.Settings}, chosen by cross-validation over {model.Options.DirectionalFolds} folds of groups on the pairs of this stage, which no other stage saw unless they are listed above too.\n\n");
        _directional.Append("| file | pairs | weight |\n|---|---|---|\n");
        AddSets(_directional, directional.Pairs);
        _directional.Append("\nThe figures are of that cross-validation: each pair is judged by trees and curves made without its group.\n\n");
        _directional.Append("| pairs | accuracy | macro F1 | F1 agree | F1 contradict | F1 neutral | calibration error |\n|---|---|---|---|---|---|---|\n");
        _directional.Append(CultureInfo.InvariantCulture, $"| {metrics.Count} | {metrics.Accuracy:0.000} | {metrics.MacroF1:0.000} | {metrics.Agree.F1:0.000} | {metrics.Contradict.F1:0.000} | {metrics.Neutral.F1:0.000} | {metrics.CalibrationError:0.000} |\n\n");
    }

    /// <summary>Adds the ranking of article sets with its figures, each set ranked by trees that did not see it.</summary>
    public void AddRanking(RankingModel ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var (sets, pairs, contradictions, precision, first) = ranking.Figures;
        _ranking.Append("## Ranking of article sets\n\nIn an article set every pair gets its probability of contradiction from one more FastTree over what the stages hold of it, where its statements stand, who speaks, and how it stands among the set's other pairs. ");
        _ranking.Append(CultureInfo.InvariantCulture, $"It learned from {sets} article sets in which every contradiction between different speakers is marked ({pairs:N0} pairs, {contradictions:N0} contradictions); trees: {ranking.Settings}. Calibrated and measured by folds over the sets, updates not set aside:\n\n");
        _ranking.Append(CultureInfo.InvariantCulture, $"average precision {precision:0.000} (at random {(double)contradictions / pairs:0.000}), {first.Right:0.0} of the first {ListFigures.First} right, {first.MatterRecall:0%} of the disputed matters among the first {ListFigures.MostRead}, {first.UpdatesAndTraps:0.0} updates or traps among the first {ListFigures.First} (means over sets).\n\n");
    }

    /// <summary>Adds yardsticks and ablations.</summary>
    public void AddStudy(IReadOnlyList<StudyRow> study)
    {
        ArgumentNullException.ThrowIfNull(study);
        foreach (var section in study.GroupBy(row => row.Section))
        {
            var slices = section.First().Figures.Keys.ToArray();
            _figures.Append(section.Key == "yardstick" ? "### Yardsticks\n\nHabits of the writers that a bag of words or one side alone can read lift figures on contrast groups; octets carry none.\n\n" : "### Ablation by feature family\n\nThe same training with one family's features set to 0.\n\n");
            _figures.Append("| variant |").AppendJoin("", slices.Select(slice => $" {slice}: macro F1 | {slice}: F1 contradict |")).Append('\n');
            _figures.Append("|---|").AppendJoin("", slices.Select(_ => "---|---|")).Append('\n');
            foreach (var row in section)
            {
                _figures.Append(CultureInfo.InvariantCulture, $"| {row.Variant} |");
                foreach (var slice in slices)
                    _figures.Append(CultureInfo.InvariantCulture, $" {row.Figures[slice].MacroF1:0.000} | {row.Figures[slice].ContradictF1:0.000} |");
                _figures.Append('\n');
            }

            _figures.Append('\n');
        }
    }

    /// <summary>The whole card.</summary>
    public string ToMarkdown()
    {
        var options = model.Options;
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# {options.Name} {options.Version}\n\n");
        card.Append("Says of two news statements whether they agree, contradict or neither, with calibrated probabilities, the kind of contradiction and reasons. ");
        card.Append(CultureInfo.InvariantCulture, $"{PairFeatures.Schema.Count} hand-made pair features in {PairFeatures.FamilyNames.Length} families ({string.Join(", ", PairFeatures.FamilyNames)}) under a cascade of two ML.NET FastTree classifiers; one small FastTree a kind of contradiction.\n\n");
        if (model.Encoder is { } encoder)
            card.Append(CultureInfo.InvariantCulture, $"{model.Schema.Count - PairFeatures.Schema.Count} further features are the outputs of a neural pair encoder (kind {encoder.Kind}), which reads each pair in both orders. It is not asked where the hand-made features alone give less than {model.Cascade.Calibration.Gate?.GateBelow:0.000} that the two bear on each other: such a pair is neutral.\n\n");
        card.Append("## Trained on\n\n| file | pairs | weight |\n|---|---|---|\n");
        AddSets(card, pairs);
        card.Append(CultureInfo.InvariantCulture, $"\n{options.CalibrationShare:0%} of the groups were kept from the trees. The two stages are calibrated on the scores of these and of the other groups, each of these by trees grown without it ({options.CalibrationFolds} folds); so are the weight of a contradiction ({model.Cascade.Calibration.ContradictionWeight:0.00}) and the probability below which a verdict is Unsure ({model.Cascade.Calibration.UnsureBelow:0.00}).\n\n");
        card.Append(CultureInfo.InvariantCulture, $"Trees: {options.Trees}. Trees of kinds: {options.KindTrees}. Seed {options.Seed}, one thread: the same data and seed give the same bytes.\n\n");
        if (model.Events is { } events)
            AddEvents(card, events);
        card.Append(_ranking).Append(_figures).Append(_directional);
        card.Append(CultureInfo.InvariantCulture, $"Command:\n\n```\n{command}\n```\n\n");
        card.Append("## Use and limits\n\nMade for English news statements of one event. It reads words, numbers, dates, names and negation, not the world: contradictions that need knowledge, and paraphrases without a word in common, are its weak spot, and what looks alike but is of another matter may be called a contradiction. A verdict is evidence to be checked beside its two texts, never a finding of fact.\n");
        return card.ToString();
    }

    private static void AddEvents(StringBuilder card, EventFigures events)
    {
        card.Append("## Sets of statements on one event\n\nThe stages for article sets also learn from all pairs of sets of statements on one event each, and one model learns from these alone which pairs contradict. ");
        card.Append(CultureInfo.InvariantCulture, $"Of the {events.Sets} sets kept from the trees for calibration ({events.Pairs:N0} pairs, {events.Contradictions} of them contradictions), ranked by the probability that a pair contradicts: ");
        card.Append(CultureInfo.InvariantCulture, $"average precision {events.AveragePrecision:0.000}, {events.InFirstTen:0.0} of the first 10 right (means over sets; at random {(double)events.Contradictions / events.Pairs:0.000} and {10.0 * events.Contradictions / events.Pairs:0.0}).\n\n");
    }

    private void AddFalseContradictions(Metrics metrics)
    {
        if (metrics.Neutral.Support is var neutral and > 0)
            _figures.Append(CultureInfo.InvariantCulture, $"\nOf {neutral} neutral pairs {metrics.FalseContradictions} ({(double)metrics.FalseContradictions / neutral:0.0%}) are called a contradiction; Unsure counts as no call.\n\n");
    }

    private void AddSets(StringBuilder to, IReadOnlyList<LabeledPair> of)
    {
        foreach (var set in of.GroupBy(pair => Path.GetFileName(pair.File), StringComparer.Ordinal).OrderBy(set => set.Key, StringComparer.Ordinal))
            to.Append(CultureInfo.InvariantCulture, $"| {set.Key} | {set.Count()} | {string.Join(", ", set.Select(model.Options.WeightOf).Distinct().Order())} |\n");
    }

    private void AddLine(string what, Metrics metrics) => _figures.Append(
        CultureInfo.InvariantCulture,
        $"| {what} | {metrics.Count} | {metrics.Accuracy:0.000} | {metrics.MacroF1:0.000} | {metrics.Agree.F1:0.000} | {metrics.Contradict.F1:0.000} | {metrics.Neutral.F1:0.000} | {metrics.Coverage:0%} | {metrics.SelectiveError:0.000} | {metrics.CalibrationError:0.000} |\n");
}
