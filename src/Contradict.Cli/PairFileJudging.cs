using System.Globalization;
using Contradict.Inference.Encoders;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Cli;

/// <summary>Judges a file of pairs block by block, on all cores, and adds the verdicts to its rows.</summary>
internal sealed class PairFileJudging(ContradictionDetector detector)
{
    private const int BlockSize = 4096;
    private static readonly string[] Added = ["relation", "p_agree", "p_contradict", "p_neutral", "kind"];
    private readonly LabeledPairReader _reader = new(labelRequired: false);

    /// <summary>Judges.</summary>
    /// <remarks>Reads the file twice, first for its columns: a line of JSON far down may bring a new one, and a faulty row ends the work early.</remarks>
    /// <param name="file">The file of pairs.</param>
    /// <param name="target">Gets the rows with their verdicts, as CSV.</param>
    public void Judge(string file, Stream target)
    {
        var columns = LabeledPairWriter.ExtraColumnsOf(_reader.Read(file));
        using var writer = new LabeledPairWriter(target, [.. columns.Except(Added), .. Added]);
        foreach (var block in _reader.Read(file).Chunk(BlockSize))
        {
            foreach (var pair in JudgeBlock(block))
                writer.Write(pair);
        }
    }

    private LabeledPair[] JudgeBlock(LabeledPair[] block)
    {
        var prepared = detector.PrepareAll(block.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }));
        var judged = new LabeledPair[block.Length];
        var verdicts = detector.JudgeAll(Array.ConvertAll(block, pair => new PairToEncode(prepared[pair.StatementA], prepared[pair.StatementB])));
        for (var i = 0; i < block.Length; i++)
            judged[i] = block[i] with { Extra = [.. block[i].Extra.Where(column => !Added.Contains(column.Name)), .. Columns(verdicts[i])] };
        return judged;
    }

    private static IEnumerable<ExtraColumn> Columns(Verdict verdict)
    {
        yield return new ExtraColumn("relation", RelationNames.Of(verdict.Relation));
        yield return new ExtraColumn("p_agree", Number(verdict.Probability.Agree));
        yield return new ExtraColumn("p_contradict", Number(verdict.Probability.Contradict));
        yield return new ExtraColumn("p_neutral", Number(verdict.Probability.Neutral));
        yield return new ExtraColumn("kind", verdict.Kind is { } kind ? ContradictionKindNames.Of(kind) : "");
    }

    private static string Number(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);
}
